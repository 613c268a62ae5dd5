/** “nine bridges | on the coast road | were repaired”, “of our fuel | for 2027 now | bought”: where or for when they are, between their noun and what was done to them. */
import type { Group } from '../../grammar/groups.ts';
import type { Token } from '../../words/tokens.ts';

const longest = 5;

/** Whether nothing but a place or a time stands between a noun and a deed done to it. */
export const isPlaceBetween = (tokens: Token[], nounEnd: number, deed: Group): boolean =>
  deed.passive && isPlace(tokens.slice(nounEnd, deed.start));

/** Whether a noun is followed by a deed at once, or past “already”, “for 2027 now”. */
export function isRightBehind(tokens: Token[], nounEnd: number, { start }: Group): boolean {
  const between = tokens.slice(nounEnd, start);
  const bare = /^(?:now|already|currently)$/.test(between.at(-1)?.low ?? '') ? between.slice(0, -1) : between;
  return bare.length === 0 || isPlace(bare);
}

const isPlace = (between: Token[]): boolean =>
  /^(?:in|on|at|along|near|around|for)$/.test(between[0]?.low ?? '') &&
  between.length <= longest &&
  between.every(({ type, text }) => type === 'word' || /^20\d\d$/.test(text));
