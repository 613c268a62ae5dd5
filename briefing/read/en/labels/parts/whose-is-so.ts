/** “the lease was invalid for a third of them”: a part told by something that its members have. */
import type { Around } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** Those of whom a part is told: what was counted or told last, without what is said of it. */
function those({ last, speech }: Around): string {
  const bare = (name: string): string =>
    name.split(/ (?:of|in|at|on|from|with|who|that|to|for) /)[0]?.replace(/ [a-z]+ed$/, '') ?? '';
  return [speech.counted, last].map(bare).find((name) => isPlural(name.split(' ').at(-1) ?? '')) ?? '';
}

/** “bills were late for a third of them” → Customers whose bills were late; '' where nothing is so for a part. */
export function whoseIsSo(setting: Setting, around: Around): string {
  const { tokens, at, lead, group, kind } = setting;
  const start = clauseOf(setting)?.start ?? 0;
  if (!/^(?:percent|ratio|amount)$/.test(kind) || group?.verb.lemma !== 'be' || group.passive) return '';
  if (tokens[lead]?.low !== 'for' || tokens[at + 1]?.low !== 'of') return '';
  if (!/^(?:them|these|those|whom)$/.test(tokens[at + 2]?.low ?? '')) return '';
  const state = tokens.slice(group.end, lead);
  const subject = trimmed(tokens, start, group.start);
  const what = textOf(around.text, tokens, subject);
  const whom = those(around);
  const isState = isPlain(state.at(-1)) || /^(?:late|early)$/.test(state.at(-1)?.low ?? '');
  if (state.length > 2 || !isState || what === '' || whom === '') return '';
  const is = around.text.slice(tokens[group.start]?.start ?? 0, state.at(-1)?.end ?? 0);
  return what.split(' ').length > 4 ? '' : `${whom} whose ${lowered(what)} ${is}`;
}
