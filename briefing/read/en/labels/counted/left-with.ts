/** As many as are left: “closed 52 shops, leaving it with 310”. */
import type { Around } from '../around.ts';
import { leadOf, type Setting } from '../setting.ts';
import { verbOf } from '../../words/verbs.ts';

/** → Shops: what was closed, without what was done to it. */
export function leftWith(setting: Setting, { last, speech }: Around): string {
  const { tokens, kind, found, group, lead, at } = setting;
  if (kind !== 'amount' || found.unit !== '' || group?.verb.lemma !== 'leave' || group.passive) return '';
  if (leadOf(setting) !== 'with' || lead !== group.end + 1 || tokens[at + 1]?.type === 'word') return '';
  if (!/^(?:it|us|them)$/.test(tokens[group.end]?.low ?? '')) return '';
  const words = (speech.counted || last).split(' ');
  const done = words.findIndex(
    (word, nth) => nth > 0 && /^(?:past|participle)$/.test(verbOf(word)?.form ?? ''),
  );
  return words.slice(0, done < 0 ? words.length : done).join(' ');
}
