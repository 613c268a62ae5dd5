/** “nine bridges | on the coast road | were repaired”: where they are, between their noun and what was done to them. */
import type { Group } from '../../grammar/groups.ts';
import type { Token } from '../../words/tokens.ts';

const longest = 5;

/** Whether nothing but a place stands between a noun and a deed done to it. */
export function isPlaceBetween(tokens: Token[], nounEnd: number, deed: Group): boolean {
  const between = tokens.slice(nounEnd, deed.start);
  return (
    deed.passive &&
    /^(?:in|on|at|along|near|around)$/.test(between[0]?.low ?? '') &&
    between.length <= longest &&
    between.every(({ type }) => type === 'word')
  );
}
