/** By how much a number may be off: “Sales should come to £40 million, plus or minus 3%”. */
import { lowered } from '../../phrases/naming.ts';
import type { Around } from '../around.ts';
import type { Setting } from '../setting.ts';

/** Whether “plus or minus” or its sign stands before a number. */
export const isTolerance = ({ tokens, at }: Setting): boolean =>
  tokens[at - 1]?.text === '±' ||
  (tokens[at - 1]?.low === 'minus' && tokens[at - 2]?.low === 'or' && tokens[at - 3]?.low === 'plus');

/** Margin of error for revenue; where it is told by itself, that is its subject. */
export const tolerance = (setting: Setting, { last }: Around): string =>
  isTolerance(setting) && last !== '' && !/^margin of error/i.test(last)
    ? `Margin of error for ${lowered(last)}`
    : '';
