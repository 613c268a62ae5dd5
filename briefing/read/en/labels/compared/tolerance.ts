/** By how much a number may be off: “Sales should come to £40 million, plus or minus 3%”. */
import type { Setting } from '../setting.ts';

/** Whether “plus or minus” or its sign stands before a number. */
export const isTolerance = ({ tokens, at }: Setting): boolean =>
  tokens[at - 1]?.text === '±' ||
  (tokens[at - 1]?.low === 'minus' && tokens[at - 2]?.low === 'or' && tokens[at - 3]?.low === 'plus');
