/** “…, equal to 48 per cent of all homes”: a count told as a share. */
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { isMoney } from '../../numbers/units.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { verbOf } from '../../words/verbs.ts';
import { determiners } from '../../words/words.ts';

/** “2.1 million boilers had been replaced, equal to 48 per cent of all homes” → Boilers replaced as a share of homes. */
export function equalToShare(setting: Setting, { text, last }: Around): string {
  const { tokens, at, lead, kind, told, clause } = setting;
  const own = clauseOf(setting);
  // “charges of £9 million, equivalent to 21 basis points of loans”
  const points = /\bbasis points?$|^bps?$/i.test(setting.found.unit);
  const alike = points ? pointsOfWhole(setting, text) : '';
  if (alike !== '' && last !== '' && told?.kind === 'amount')
    return `${told.label || last} as a share of ${alike}`;
  if (!(points || /^(?:percent|ratio)$/.test(kind)) || leadOf(setting) !== 'to' || own?.start !== lead - 1)
    return '';
  if (!/^(?:equal|equivalent)$/.test(tokens[lead - 1]?.low ?? '') || tokens[at + 1]?.low !== 'of') return '';
  // “a fund balance of 140 million, equal to 12.4 percent of expenditures”
  const done =
    (isMoney(told?.found.unit ?? '') && last.split(' ').length <= 4) ||
    /^(?:past|participle)$/.test(verbOf(last.split(' ').at(-1) ?? '')?.form ?? '');
  if (!(done || points) || told?.kind !== 'amount' || told.clause !== clause - 1) return '';
  const from = at + (determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2);
  const whole = textOf(text, tokens, phraseFrom(tokens, from, tokens.length));
  // “savings of 8 million, equal to 80% of the amount due”: of what was to be saved.
  return whole === '' || / (?:due|owed)$/.test(whole) ? '' : `${last} as a share of ${whole}`;
}

/** “and represented | 27 basis points of average loans”, “, or 27 basis points of”: of what; '' for a part of a change. */
function pointsOfWhole(setting: Setting, text: string): string {
  const { tokens, at, group, lead } = setting;
  const own = clauseOf(setting);
  const told = /\bor$/.test(own?.joint ?? '') || own?.joint === '(';
  const shares = group?.verb.class === 'share' && !group.passive && lead < group.end;
  if (tokens[at + 1]?.low !== 'of' || !(shares || (told && own?.start === at))) return '';
  const from = at + (determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2);
  const whole = textOf(text, tokens, phraseFrom(tokens, from, tokens.length));
  return /(?:increase|rise|growth|improvement|decline|decrease|expansion|fall)$/.test(whole) ? '' : whole;
}
