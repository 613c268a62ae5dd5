/** “Lifts were installed at 12 stations”: places told by what was done there. */
import type { Around } from './around.ts';
import { articleBefore } from './article.ts';
import { isPlural } from './classes.ts';
import { lowered } from './naming.ts';
import { leadOf, type Setting } from './setting.ts';
import { participleOf } from './verbs.ts';

/** What is done at a place and tells which one it is. */
const deeds =
  /^(?:build|install|fit|open|plant|lay|introduce|report|find|detect|launch|complete|finish|confirm|discover|set|need|require)$/;

/** “12 stations” → Stations where lifts were installed; '' where nothing was done there. */
export function whereDone(label: string, setting: Setting, { subject }: Around): string {
  const { tokens, at, group, lead } = setting;
  if (!group?.passive || lead !== group.end || !deeds.test(group.verb.lemma)) return '';
  if (!/^(?:at|in)$/.test(leadOf(setting)) || subject === '' || subject.split(' ').length > 4) return '';
  // “found in 12 samples taken in May”, “reported in 30 of the wards”: more is told of them.
  const next = tokens[at + 2];
  if (next?.type === 'word' && !/^(?:and|but|last|this|in|at|across|by|during)$/.test(next.low)) return '';
  const was = isPlural(subject.split(' ').at(-1)?.toLowerCase() ?? '') ? 'were' : 'was';
  const did = participleOf(group.verb, tokens[group.at]?.low ?? '');
  return `${label} where ${articleBefore(tokens, group.start, subject)}${lowered(subject)} ${was} ${did}`;
}
