/** A sum told again for each: “Spending was $92 million, equivalent to $310 per pupil”. */
import { clauseEnd, type Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { determiners } from '../../words/words.ts';
import { isMoney } from '../../numbers/units.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from '../setting.ts';

/** How often, as it stands before “increase”. */
const often: Record<string, string> = { week: 'weekly', month: 'monthly', year: 'annual' };

/** “The levy rises by 2%, equivalent to £14 a year for the average home”: by so much it rises. */
function equalRise({ tokens, at, told, found }: Setting, last: string, text: string): string {
  if (!isMoney(found.unit) || told?.kind !== 'growth' || last === '') return '';
  const time = /^(?:an?|per)$/.test(tokens[at + 1]?.low ?? '') ? often[tokens[at + 2]?.low ?? ''] : undefined;
  const by = time === undefined ? at + 1 : at + 3;
  const the = determiners.has(tokens[by + 1]?.low ?? '');
  const whom =
    tokens[by]?.low === 'for' ? textOf(text, tokens, trimmed(tokens, by + 1, clauseEnd(tokens, by))) : '';
  const way = told.sign < 0 ? 'fall' : 'increase';
  const thing = lowered(last).replace(/ (?:increase|rise|growth|fall|cut)$/, '');
  const article = the ? `${tokens[by + 1]?.low ?? ''} ` : '';
  return time === undefined && whom === ''
    ? ''
    : raised(`${time ?? ''} ${way} in ${thing}${whom === '' ? '' : ` for ${article}${whom}`}`.trim());
}

/** The sum that was just told; its base is added to every label. */
export function equalPer(setting: Setting, { last, text }: Around): string {
  const { tokens, lead, kind, told, found } = setting;
  const share = perBesideShare(setting);
  if (share !== '') return share;
  // “rises by 6%, or £2 a month for a family”
  const own = clauseOf(setting);
  if (kind === 'amount' && own?.start === setting.at && /\bor$/.test(own.joint)) {
    const rise = equalRise(setting, last, text);
    if (rise.includes(' for ')) return rise;
  }
  const equal = /^(?:equal|equivalent|equating|amounting)$/.test(tokens[lead - 1]?.low ?? '');
  if (
    kind !== 'amount' ||
    leadOf(setting) !== 'to' ||
    !equal ||
    lead - 1 > (clauseOf(setting)?.start ?? 0) + 2
  )
    return '';
  const rise = equalRise(setting, last, text);
  if (rise !== '') return rise;
  const each = wordAfter(setting) === 'per' || /^(?:every|each)$/.test(wordAfter(setting, 2));
  return each && told?.kind === 'amount' && (told.found.unit === '') === (found.unit === '') ? last : '';
}

/** “This equals 7 per cent of GDP and 640 crowns per inhabitant”: the sum, and not its share. */
function perBesideShare(setting: Setting): string {
  const { kind, told, found, governing, group } = setting;
  const each = wordAfter(setting) === 'per' || /^(?:every|each)$/.test(wordAfter(setting, 2));
  const joint = clauseOf(setting)?.joint ?? '';
  if (kind !== 'amount' || !isMoney(found.unit) || !each || told?.kind !== 'percent' || group) return '';
  if (!/(?:and|or)$/.test(joint) || !/^(?:correspond|equal|amount|be)$/.test(governing?.verb.lemma ?? ''))
    return '';
  return /^(.+?)(?:[’']s?| as a) share of /.exec(told.label)?.[1] ?? '';
}
