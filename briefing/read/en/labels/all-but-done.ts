/** “all but 130 were repaired”, “of which £2 million fell to the north”: what is left of things just told, and where a part of a sum went. */
import type { Around } from './around.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { unsaid } from '../phrases/unsaid.ts';
import { restText } from '../phrases/rest.ts';
import { withRest } from '../phrases/said.ts';
import { clauseOf, type Setting } from './setting.ts';
import { isMoney } from '../numbers/units.ts';
import { participleOf } from '../words/verbs.ts';

/** “and all but 40 were repaired within a month” → Defects not repaired within a month. */
export function allButDone(setting: Setting, { text, last, speech }: Around): string {
  const { tokens, at, found, group } = setting;
  const own = clauseOf(setting);
  if (tokens[at - 1]?.low !== 'but' || tokens[at - 2]?.low !== 'all') return '';
  const without = allButHave(setting, text);
  if (without !== '' || found.unit !== '' || group) return without;
  const after = own?.groups.find(({ start }) => start === at + 1);
  const those = unsaid(last || speech.label);
  if (!own || !after?.passive || those === '') return '';
  const rest = restText(text, tokens, after.end, own.end);
  return `${those} not ${participleOf(after.verb, tokens[after.at]?.low ?? '')} ${rest}`.trim();
}

/** “All but 12 blocks now have an up-to-date plan” → Blocks without an up-to-date plan. */
function allButHave(setting: Setting, text: string): string {
  const { tokens, at } = setting;
  const have = clauseOf(setting)?.groups.find(({ start, verb }) => start > at + 1 && verb.lemma === 'have');
  if (!have) return '';
  const things = textOf(text, tokens, phraseFrom(tokens, at + 1, have.start));
  const what = restText(text, tokens, have.end, clauseOf(setting)?.end ?? have.end);
  return things === '' || what === '' ? '' : `${things} without ${what}`;
}

/** “fines of £3 million, of which £2 million went to hauliers” → Fines that went to hauliers. */
export function ofWhichWent(setting: Setting, { text, last }: Around): string {
  const { tokens, at, found } = setting;
  const own = clauseOf(setting);
  const after = own?.groups.find(({ start }) => start === at + 1);
  const of = tokens[own?.start ?? -1]?.low === 'of' && tokens[(own?.start ?? 0) + 1]?.low === 'which';
  if (!own || !after || !of || !isMoney(found.unit) || last === '') return '';
  // “savings of £9.7m, of which £6.1m has been found”
  if (after.passive && /^[A-Z][a-z]+s$/.test(last) && own.end - after.end <= 1)
    return `${last} ${participleOf(after.verb, tokens[after.at]?.low ?? '')}`;
  if (after.passive) return '';
  if (!/^(?:go|fall)$/.test(after.verb.lemma)) return '';
  const way = tokens[after.end]?.low === 'to';
  const whole = unsaid(last);
  return way && whole.split(' ').length <= 4
    ? withRest(text, tokens, whole, after, after.start, own.end)
    : '';
}
