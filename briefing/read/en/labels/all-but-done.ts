/** “all but 130 were repaired”, “of which £2 million fell to the north”: what is left of things just told, and where a part of a sum went. */
import type { Around } from './around.ts';
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
  const after = own?.groups.find(({ start }) => start === at + 1);
  if (tokens[at - 1]?.low !== 'but' || tokens[at - 2]?.low !== 'all' || found.unit !== '' || group) return '';
  const those = unsaid(last || speech.label);
  if (!own || !after?.passive || those === '') return '';
  const rest = restText(text, tokens, after.end, own.end);
  return `${those} not ${participleOf(after.verb, tokens[after.at]?.low ?? '')} ${rest}`.trim();
}

/** “fines of £3 million, of which £2 million went to hauliers” → Fines that went to hauliers. */
export function ofWhichWent(setting: Setting, { text, last }: Around): string {
  const { tokens, at, found } = setting;
  const own = clauseOf(setting);
  const after = own?.groups.find(({ start }) => start === at + 1);
  const of = tokens[own?.start ?? -1]?.low === 'of' && tokens[(own?.start ?? 0) + 1]?.low === 'which';
  if (!own || !after || after.passive || !of || !isMoney(found.unit) || last === '') return '';
  if (!/^(?:go|fall)$/.test(after.verb.lemma)) return '';
  const way = tokens[after.end]?.low === 'to';
  const whole = unsaid(last);
  return way && whole.split(' ').length <= 4
    ? withRest(text, tokens, whole, after, after.start, own.end)
    : '';
}
