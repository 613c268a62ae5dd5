/** “the longest run without one was 90 days”: what it was without was told before. */
import { isSeveral } from '../../phrases/last-word.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import type { Setting } from '../setting.ts';

/** “Longest run without one” → Longest run without accidents, where accidents were told last; “Tenants with one” → Tenants with heat pumps. */
export function withoutOne(label: string, last: string): string {
  const bare = / (without|with) (?:one|any|them)$/.exec(label);
  const those = unsaid(last.split(/ (?:among|in|at|of|on|for|to|from|who|that) /)[0] ?? '');
  return bare && isSeveral(those)
    ? `${label.slice(0, bare.index)} ${bare[1] ?? ''} ${lowered(those)}`
    : label;
}

/** “12 new shops opened and nine were refurbished”, “recruited 21 new teachers but lost 18”: those were not the new ones. */
export const notNew = (label: string, { tokens, at }: Setting): string =>
  / (?:renovated|refurbished|repaired|moderni[sz]ed|restored|reopened|upgraded|rebuilt|enlarged|lost)$/.test(
    label,
  ) && tokens[at + 1]?.low !== 'new'
    ? raised(label.replace(/^New /, ''))
    : label;
