/** Where a counted noun is not what the number is called by: “Delivery volume exceeded 800 million items”. */
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isDeed, leadOf, type Setting } from '../setting.ts';

/**
 * The subject that is measured in what stands after the number; '' where that itself is counted.
 *
 * @param name what is counted
 * @param alone whether it is one word, and whether that says little
 */
export function levelOf(
  setting: Setting,
  subject: string,
  name: string,
  { alone, generic }: { alone: boolean; generic: boolean },
): string {
  const { tokens } = setting;
  const flows =
    /^(?:rise|fall|level)$/.test(setting.group?.verb.class ?? '') &&
    /^(?:to|at|by|reached|)$/.test(leadOf(setting)) &&
    // “The town is home to 214,600 people”
    tokens[setting.lead - 1]?.low !== 'home';
  // “Delivery volume exceeded 800 million items”
  const volume =
    /\b(?:volume|amount|total|count|capacity|production|output|turnover|size)$/i.test(subject) ||
    // “The output of new cars was 186,000 units”
    (/^(?:(?:total|annual|yearly|quarterly|monthly) )?(?:output|production|sales|number) of /i.test(
      subject,
    ) &&
      /^(?:units|sets|pieces)$/i.test(name));
  if (
    volume &&
    setting.group &&
    !isDeed(setting) &&
    (setting.lead < setting.group.end + 1 || /^(?:from|to)$/.test(leadOf(setting)))
  )
    return subject;
  // “halved, from 84 people to 42”
  const ranges = !setting.group && /^(?:from|to)$/.test(leadOf(setting));
  if (generic && (flows || ranges) && subject !== '') return subject;
  // “Employment averaged 689,200 persons”
  const stands =
    setting.group?.verb.class === 'level' &&
    setting.lead === setting.group.at &&
    /^(?:average|total|exceed|surpass|pass|near|approach|number|equal|top|hit)$/.test(
      setting.group.verb.lemma,
    );
  if (stands && generic && !setting.group?.passive && subject !== '') return subject;
  // “The lynx population was put at 140 to 160 animals”
  if (
    /\b(?:population|herd|flock|stock|numbers)$/i.test(subject) &&
    setting.group?.passive &&
    leadOf(setting) === 'at' &&
    /^(?:put|estimate|estimated|reckon|set|count|place|assess)/.test(setting.group.verb.lemma)
  )
    return subject;
  // “The average class size was 26.4 pupils”
  const isSize = setting.group?.verb.lemma === 'be' && setting.lead === setting.group.at;
  if (isSize && /\b(?:size|length|number|count|staffing|population|membership|enrolment)\b/i.test(subject))
    return subject;
  // “The mean temperature was 1.1 degrees above the average”
  if (alone && name === 'degrees' && setting.group && subject !== '') return subject;
  // “the average class has shrunk from 27 to 24 pupils”
  if (flows && /^(?:average|typical|mean|median) /i.test(subject)) return subject;
  // “The waiting list shrank from 7,900 households to 7,350”: what is counted is the list.
  const shrinks =
    flows || (/^(?:rise|fall)$/.test(setting.group?.verb.class ?? '') && leadOf(setting) === 'from');
  if (
    shrinks &&
    /\b(?:list|register|roll|queue|backlog|membership|workforce|waitlist|caseload|enrolment|attendance)$/i.test(
      subject,
    )
  )
    return subject;
  // “The average household has 2.2 members”
  const average = /^(?:average|typical|mean|median) (.+)$/i.exec(subject)?.[1];
  if (
    alone &&
    average !== undefined &&
    /^(?:have|consist|hold|contain|comprise|count)$/.test(setting.group?.verb.lemma ?? '')
  )
    return `${name} per ${average}`;
  return '';
}

/** “refinanced its credit facility, increasing it from £150m to £200m”: what the verb before was done to. */
export function ofIt(setting: Setting, { text }: Around): string {
  const { tokens, clauses, clause, group } = setting;
  const deed = clauses[clause - 1]?.groups.at(-1);
  if (!group || !/^(?:it|them)$/.test(tokens[group.end]?.low ?? '') || !deed || deed.passive) return '';
  if (!/^(?:rise|fall)$/.test(group.verb.class) || !/^(?:from|to|by)$/.test(leadOf(setting))) return '';
  const what = trimmed(tokens, deed.end, clauses[clause - 1]?.end ?? deed.end);
  return textOf(text, tokens, what);
}
