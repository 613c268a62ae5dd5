/** The last word of a name, which says what sort of thing it is: “waiting lists”. */
import { withoutBound } from '../words/bounds.ts';
import { isPlural } from '../words/classes.ts';
import { remembered } from '../../remembered.ts';

/** In small letters. */
export const lastWord = remembered(
  (name): string => withoutBound(name).split(' ').at(-1)?.toLowerCase() ?? '',
);

/** Whether a name is of several. */
export const isSeveral = (name: string): boolean => isPlural(lastWord(name));
