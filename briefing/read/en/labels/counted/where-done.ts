/** “Lifts were installed at 12 stations”: places told by what was done there. */
import type { Around } from '../around.ts';
import { articleBefore } from '../article.ts';
import { isPlural } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { lowered } from '../../phrases/naming.ts';
import { leadOf, type Setting } from '../setting.ts';
import type { Token } from '../../words/tokens.ts';
import { participleOf } from '../../words/verbs.ts';

/** What is done at a place and tells which one it is. */
const deeds =
  /^(?:build|install|fit|open|plant|lay|introduce|report|find|detect|launch|complete|finish|confirm|discover|set|need|require|clear|restore|end)$/;

/** “Stations where lifts were installed”: places with what was done there; `what` as it stands within a sentence. */
export function placesWhere(places: string, what: string, { verb, at }: Group, tokens: Token[]): string {
  const was = isPlural(what.split(' ').at(-1)?.toLowerCase() ?? '') ? 'were' : 'was';
  return `${places} where ${what} ${was} ${participleOf(verb, tokens[at]?.low ?? '')}`;
}

/** “12 stations” → Stations where lifts were installed; '' where nothing was done there. */
export function whereDone(label: string, setting: Setting, { subject }: Around): string {
  const { tokens, at, group, lead } = setting;
  if (!group?.passive || lead !== group.end || !deeds.test(group.verb.lemma)) return '';
  if (!/^(?:at|in)$/.test(leadOf(setting)) || subject === '' || subject.split(' ').length > 4) return '';
  // “found in 12 samples taken in May”, “reported in 30 of the wards”: more is told of them.
  const next = tokens[at + 2];
  if (next?.type === 'word' && !/^(?:and|but|last|this|in|at|across|by|during)$/.test(next.low)) return '';
  return placesWhere(
    label,
    `${articleBefore(tokens, group.start, subject)}${lowered(subject)}`,
    group,
    tokens,
  );
}
