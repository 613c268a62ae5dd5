/** “the longest run without one was 90 days”: what it was without was told before. */
import { isSeveral } from '../../phrases/last-word.ts';
import { lowered } from '../../phrases/naming.ts';

/** “Longest run without one” → Longest run without accidents, where accidents were told last. */
export function withoutOne(label: string, last: string): string {
  const bare = / without (?:one|any|them)$/.exec(label);
  const those = last.split(/ (?:among|in|at|of|on|for|to|from|who|that) /)[0] ?? '';
  return bare && isSeveral(those) ? `${label.slice(0, bare.index)} without ${lowered(those)}` : label;
}
