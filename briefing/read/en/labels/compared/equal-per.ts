/** A sum told again for each: “Spending was $92 million, equivalent to $310 per pupil”. */
import type { Around } from '../around.ts';
import { isMoney } from '../../numbers/units.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from '../setting.ts';
import { conjunctions, periods, prepositions } from '../../words/words.ts';

/** The sum that was just told; its base is added to every label. */
export function equalPer(setting: Setting, { last }: Around): string {
  const { tokens, lead, kind, told, found } = setting;
  const share = perBesideShare(setting);
  if (share !== '') return share;
  const equal = /^(?:equal|equivalent|equating|amounting)$/.test(tokens[lead - 1]?.low ?? '');
  if (
    kind !== 'amount' ||
    leadOf(setting) !== 'to' ||
    !equal ||
    lead - 1 > (clauseOf(setting)?.start ?? 0) + 1
  )
    return '';
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

/** “Water use was 3,100 cubic metres, down 4%, or 2.4 cubic metres for every tonne of glass” → … per tonne of glass. */
export function measureForEach(setting: Setting, { text, done }: Around): string {
  const { tokens, at, kind, group, found } = setting;
  const own = clauseOf(setting);
  if (kind !== 'amount' || group || !own || found.unit === '') return '';
  if (!/\bor$/.test(own.joint) || setting.lead >= own.start) return '';
  const same = done.findLast(
    (one) => one.kind === 'amount' && one.found.unit === found.unit && !/ per /.test(one.label),
  );
  const by = tokens[at + 1]?.low === 'for' ? at + 2 : at + 1;
  if (!same || same.label === '' || !/^(?:every|each|per)$/.test(tokens[by]?.low ?? '')) return '';
  let end = by + 1;
  while (
    end < own.end &&
    end <= by + 6 &&
    tokens[end]?.type !== 'mark' &&
    !conjunctions.has(tokens[end]?.low ?? '') &&
    (tokens[end]?.low === 'of' || !prepositions.has(tokens[end]?.low ?? ''))
  )
    end++;
  const base = text.slice(tokens[by + 1]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  return base === '' || periods.has(tokens[by + 1]?.low ?? '') ? '' : `${same.label} per ${base}`;
}
