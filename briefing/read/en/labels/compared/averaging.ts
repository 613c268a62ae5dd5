/** What averages so much: “driven by price increases averaging 4%”, “absence averaged 7.1 shifts per person”. */
import type { Around } from '../around.ts';
import { attributive, raised } from '../../phrases/naming.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { textOf } from '../../phrases/phrase.ts';
import { isMoney } from '../../numbers/units.ts';
import { clauseOf, groupBefore, type Setting } from '../setting.ts';
import { prepositions } from '../../words/words.ts';

/** → Average price increases, Average grant: the noun right before “averaging”, behind a small word or a verb. */
export function averaging(setting: Setting, { text }: Around): string {
  const { tokens, group, lead } = setting;
  if (group?.verb.lemma !== 'average' || group.verb.form !== 'ing' || lead !== group.end - 1) return '';
  const deed = groupBefore(clauseOf(setting), group.start);
  const phrase = phraseBefore(tokens, group.start, deed?.end ?? clauseOf(setting)?.start ?? 0);
  // “awarded grants averaging £900”
  if (phrase && deed?.end === phrase.start && isMoney(setting.found.unit))
    return `Average ${attributive(textOf(text, tokens, phrase))}`;
  return phrase && prepositions.has(tokens[phrase.start - 1]?.low ?? '')
    ? `Average ${textOf(text, tokens, phrase)}`
    : '';
}

/** What is told per person in another unit than its own: hours, shifts, trips. */
const used =
  /(?:^|\b)(?:absence|absenteeism|sickness|leave|use|usage|attendance|consumption|demand|training|overtime|workload|participation|travel|activity|output|productivity)$/i;

/** “Absence averaged 7.1 shifts per person, down by 0.4 shifts” → Absence per person, both: the unit behind the number names nothing. */
export function measurePer(
  { tokens, at, lead, group, kind, found, told }: Setting,
  { subject, last }: Around,
): string {
  const [unit, per, base, of] = [1, 2, 3, 4].map((nth) => tokens[at + nth]?.low ?? '');
  const [measure = ''] = subject.split(/ (?:of|by|in|at|among|for) /);
  if (kind !== 'amount' || found.unit !== '' || !used.test(measure)) return '';
  // “a fall of 0.4 shifts”: of what was just told so.
  const way = tokens[lead]?.low ?? '';
  if (per !== 'per' && told && tokens[told.at + 1]?.low === unit && tokens[told.at + 2]?.low === 'per')
    return /^(?:by|up|down|of|to|from)$/.test(way) ? last : '';
  const level = group && /^(?:average|be|stand|amount|total|reach|run)$/.test(group.verb.lemma);
  if (per !== 'per' || base === '' || !level || lead > group.end) return '';
  const whole = base === 'member' && of === 'of' ? ` of ${tokens[at + 5]?.low ?? ''}` : '';
  return `${raised(subject)} per ${base}${whole}`;
}
