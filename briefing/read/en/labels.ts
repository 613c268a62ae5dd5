/** The noun phrase a speaker would put under a number: one rule after another, the most telling first. */
import { clauseEnd, restEnd, type Around, type Speech } from './around.ts';
import { changeLabel } from './changed.ts';
import { isPlain, isPlural } from './classes.ts';
import { countedLabel, measuredFrom } from './counted.ts';
import { deedLabel, deedText } from './deeds.ts';
import { bareShare, byVerb, doneBy, excess, undergone } from './elliptic.ts';
import { gapLabel, objectLabel, ofLabel, rankLabel } from './named.ts';
import { isName } from './naming.ts';
import { phraseBefore, phraseFrom, textOf, trimmed } from './nouns.ts';
import { isPartitive, lowered, partOf, withRest } from './partitive.ts';
import { clauseOf, isDeed, leadOf, type Setting } from './setting.ts';
import { pronounOf, subjectText } from './subjects.ts';
import { isMoney, isPercent } from './units.ts';
import { participleOf, verbOf } from './verbs.ts';
import { changes, determiners, measuresOnly, periods, prepositions } from './words.ts';

/** A label of a number, in sentence case; '' for dates. `done` holds the numbers of the sentence before it. */
export function labelOf(setting: Setting, done: Setting[], speech: Speech): string {
  if (setting.kind === 'date') return '';
  const { text } = speech;
  let subject = subjectText(text, setting);
  // “grade III or | better rose”: no noun, no subject.
  if (!subject.includes(' ') && !isName(subject.toLowerCase())) subject = '';
  const pronoun = subject === '' ? pronounOf(setting) : '';
  // “4 million members belong to it, and they account for half of bookings”
  const named = done.findLast(
    (one) => one.label !== '' && one.clause < setting.clause && one.kind === 'amount',
  );
  if (pronoun === 'they' && named && isPlural(speech.counted.split(' ').at(-1)?.toLowerCase() ?? ''))
    subject = speech.counted;
  // “one in three households drank from ponds; today it is one in fourteen”
  else if (pronoun === 'it' && setting.found.form === 'fraction' && speech.form === 'fraction')
    subject = speech.label;
  else if (/^(?:it|they|this|these|those)$/.test(pronoun)) subject = speech.subject || speech.label;
  // “when the figure was 71.9%”
  else if (measuresOnly.has(subject.toLowerCase()) || changes.has(subject.toLowerCase()))
    subject = fronted(setting, text) || speech.label || subject;
  // “students from 124 countries, 8.2% more”, “60% of demand and 1.5x the output”: what is compared is not that.
  const passed = (one: Setting): boolean =>
    one.label === 'Age' ||
    (setting.kind === 'growth' && one.aside) ||
    (one.aside && one.found.unit !== '') ||
    (setting.found.form === 'multiple' && /^(?:percent|ratio)$/.test(one.kind));
  const last =
    done.findLast((one) => one.label !== '' && !passed(one))?.label ??
    done.findLast(
      ({ label, aside, found }) => label !== '' && label !== 'Age' && !(aside && found.unit !== ''),
    )?.label ??
    '';
  // “sold for £268,000, which is 7.4 times average earnings”: what was just told.
  if (followsNumber(setting) && last !== '') subject = last;
  const words = rules(setting, { text, subject, last, speech, done });
  if (pronoun === '' ? subject !== '' : /^(?:we|i|you)$/.test(pronoun)) speech.subject = subject;
  const label = finish(
    words ||
      last ||
      subject ||
      (setting.group ? deedText(text, setting) : isLeadIn(setting) ? '' : speech.subject),
  );
  speech.label = label;
  speech.form = setting.found.form;
  return label;
}

/** “For other state routes the figure was 61.2%”: what a sentence begins with. */
function fronted({ tokens, clauses }: Setting, text: string): string {
  const first = clauses[0];
  const group = first?.groups[0];
  if (!first || !group || !/^(?:for|among|in|at)$/.test(tokens[first.start]?.low ?? '')) return '';
  const the = tokens.slice(first.start + 2, group.start).findIndex(({ low }) => low === 'the');
  const phrase = trimmed(tokens, first.start + 1, the < 0 ? group.start : first.start + 2 + the);
  return phrase && !periods.has(tokens[phrase.end - 1]?.low ?? '') && tokens[first.start + 1]?.type === 'word'
    ? textOf(text, tokens, phrase)
    : '';
}

/** What was counted last; “26 pickup trucks, nine of which”: what stands right before. */
function ofWhat({ done, speech }: Around, { tokens, at, clause }: Setting): string {
  const before = done.at(-1);
  const joined = /^(?:which|whom)$/.test(tokens[at + 2]?.low ?? '') && before?.clause === clause - 1;
  return joined && before.kind === 'amount' && before.found.unit === '' ? before.label : speech.counted;
}

/** Whether the number before stands in the same clause. */
const isBeside = ({ clause }: Setting, done: Setting[]): boolean =>
  done.at(-1)?.clause === clause && done.at(-1)?.kind !== 'date';

/** Whether a number's clause begins with “which” right after a number. */
const followsNumber = (setting: Setting): boolean => {
  const start = clauseOf(setting)?.start ?? 0;
  return (
    setting.tokens[start]?.low === 'which' &&
    /^(?:is|was)$/.test(setting.tokens[start + 1]?.low ?? '') &&
    setting.tokens[start - 2]?.type === 'number'
  );
};

/** “Within 15 months, …”, “Over the next five years we …”. */
const isLeadIn = (setting: Setting): boolean =>
  setting.clause === 0 && prepositions.has(setting.tokens[0]?.low ?? '');

function rules(setting: Setting, around: Around): string {
  const { text, subject, last } = around;
  const { tokens, at, found, kind } = setting;
  if (kind === 'rank' || kind === 'ordinal-name') return rankLabel(setting, around);
  if (isCompared(setting)) return last || subject;
  if (leadOf(setting) === 'worth' || /^(?:totalling|totaling)$/.test(leadOf(setting))) {
    const worth = textOf(text, tokens, phraseBefore(tokens, setting.lead, clauseOf(setting)?.start ?? 0));
    return worth || (clauseOf(setting)?.start === setting.lead ? subject || last : last || subject);
  }
  // “one in five journeys”
  const inner = / ([a-z]{3,}) (?:in|out) /i.exec(found.raw)?.[1];
  if (found.form === 'fraction' && inner && inner !== 'out') return inner;
  // “one in five adults”, “half the money”
  const whose =
    /^(?:the|its|our|their|all)$/.test(tokens[at + 1]?.low ?? '') && !setting.group ? at + 2 : at + 1;
  if (found.form === 'fraction' && !isPartitive(setting) && isPlain(tokens[whose])) {
    const phrase = phraseFrom(tokens, whose, clauseOf(setting)?.end ?? at);
    if (
      phrase &&
      ((whose > at + 1 && !measuresOnly.has(tokens[phrase.end - 1]?.low ?? '')) ||
        isPlural(tokens[phrase.end - 1]?.low ?? ''))
    ) {
      const group =
        clauseOf(setting)?.groups.find((one) => one.start > at && one.start <= phrase.end + 1) ?? null;
      const name = textOf(text, tokens, phrase);
      const done = doneBy(setting, around, name);
      return done === name || group
        ? withRest(text, tokens, name, group, phrase.end, restEnd(setting))
        : done;
    }
  }
  // “at age 16”
  if (isAge(setting)) return 'Age';
  const reach = within(setting, text);
  if (reach !== '') {
    setting.aside = true;
    return reach;
  }
  // “bought back 4.2 million shares for $312 million”
  const sold = around.done.at(-1);
  if (
    isMoney(found.unit) &&
    leadOf(setting) === 'for' &&
    sold?.clause === setting.clause &&
    sold.at > (setting.group?.end ?? 0) - 1 &&
    sold.kind === 'amount' &&
    !isMoney(sold.found.unit)
  )
    return last;
  const mark = markLabel(setting, text);
  if (mark !== '') return mark;
  // “won $94.6 million of work”: one word of what money bought says little without who did.
  const bought =
    isMoney(found.unit) && tokens[at + 1]?.low === 'of'
      ? phraseFrom(tokens, at + 2, clauseEnd(tokens, at))
      : null;
  if (
    bought &&
    bought.end === bought.start + 1 &&
    subject !== '' &&
    setting.group?.end === setting.lead + 1 &&
    isDeed(setting)
  )
    return `${textOf(text, tokens, bought)} ${participleOf(setting.group.verb, tokens[setting.group.at]?.low ?? '')} by ${lowered(subject)}`;
  const told = excess(setting, around) || byVerb(setting, around) || undergone(setting, around);
  if (told !== '') return told;
  // “bought $7 billion worth of goods”
  if (kind === 'amount' && tokens[at + 1]?.low === 'worth' && tokens[at + 2]?.low === 'of') {
    const goods = textOf(text, tokens, phraseFrom(tokens, at + 3, tokens.length, false));
    if (goods !== '') return doneBy({ ...setting, at: at + 2 }, around, goods);
  }
  if (isPartitive(setting)) {
    if (found.unit === '' || isPercent(found.unit))
      return partOf(text, setting, subject, last, ofWhat(around, setting));
    // “fell to 0.42 tonnes of CO2 per tonne”: a level of the subject.
    const flows =
      /^(?:rise|fall)$/.test(setting.group?.verb.class ?? '') && /^(?:to|at|from|by)$/.test(leadOf(setting));
    if (kind === 'amount' && flows && subject !== '') return subject;
    if (
      kind === 'amount' ||
      (kind === 'duration' && isDeed(setting) && !/^(?:within|in)$/.test(leadOf(setting)))
    ) {
      const whole = textOf(text, tokens, phraseFrom(tokens, at + 2, tokens.length, false));
      // “Renewables produced 4,350 GWh of electricity”
      const made =
        /^(?:produce|generate|supply|burn|consume|emit|recycle)$/.test(setting.group?.verb.lemma ?? '') &&
        !/^(?:to|can|will)$/.test(tokens[setting.group?.start ?? 0]?.low ?? '');
      if (whole !== '')
        return made && setting.group && !setting.group.passive && subject !== ''
          ? `${whole} ${participleOf(setting.group.verb, tokens[setting.group.at]?.low ?? '')} by ${lowered(subject)}`
          : whole;
    }
  }
  const share = bareShare(setting, around);
  if (share !== '') return share;
  const changed = changeLabel(setting, around);
  if (changed !== '') return changed;
  // “a seven-year €400m green bond”: what stands before a noun describes it.
  if (/\d-[a-z]|[a-z]-[a-z]/i.test(found.raw) && found.unit !== '') {
    const from = tokens[at + 1]?.type === 'number' ? at + 2 : at + 1;
    const noun = textOf(text, tokens, phraseFrom(tokens, from, clauseEnd(tokens, from)));
    if (noun !== '') return noun;
  }
  if (kind === 'amount') {
    const noun = countedLabel(setting, around);
    if (isName(noun)) return noun;
  }
  if (leadOf(setting) === 'of') {
    const named = ofLabel(setting, around);
    if (named !== '') return named;
  }
  // “in work or further study within 15 months”
  if (
    kind === 'duration' &&
    leadOf(setting) === 'within' &&
    last !== '' &&
    (!setting.group || isBeside(setting, around.done))
  )
    return last.replace(/ within .*$/, '');
  const from = measuredFrom(setting, text);
  if (from !== '') return from;
  for (const candidate of [deedLabel, objectLabel, gapLabel, inherited]) {
    const label = candidate(setting, around);
    if (isName(label)) return candidate === deedLabel || label === last ? label : timed(setting, label);
  }
  return '';
}

/** “safe water within 500 metres of home”, “within 20 minutes of clean water”: what is so near. */
function within(setting: Setting, text: string): string {
  const { tokens, at, lead, found, group } = setting;
  if (leadOf(setting) !== 'within' || tokens[at + 1]?.low !== 'of' || found.unit === '') return '';
  // “seen within six weeks of referral” is a time, not a way.
  if (setting.kind === 'duration' && group && group.verb.lemma !== 'be') return '';
  const before = phraseBefore(tokens, lead, Math.max(clauseOf(setting)?.start ?? 0, setting.group?.end ?? 0));
  return textOf(text, tokens, before ?? phraseFrom(tokens, at + 2, tokens.length));
}

/** “well under the 85 percent standard in our contract”, “above the 2% target”: a mark has a name of its own. */
function markLabel(setting: Setting, text: string): string {
  const { tokens, at } = setting;
  const noun = phraseFrom(tokens, at + 1, clauseEnd(tokens, at));
  const head = tokens[(noun?.end ?? 0) - 1]?.low ?? '';
  if (
    !noun ||
    setting.kind !== 'percent' ||
    !/^(?:target|standard|limit|threshold|benchmark|goal|ceiling|cap|requirement)$/.test(head)
  )
    return '';
  const link = tokens[noun.end]?.low ?? '';
  const more = /^(?:in|of|for|on)$/.test(link)
    ? phraseFrom(
        tokens,
        determiners.has(tokens[noun.end + 1]?.low ?? '') ? noun.end + 2 : noun.end + 1,
        tokens.length,
      )
    : null;
  return textOf(text, tokens, noun) + (more ? ` ${link} ${textOf(text, tokens, more)}` : '');
}

/** “at age 16”, “girls aged 10 to 14”, “children under five”, “people over 65”. */
function isAge(setting: Setting): boolean {
  const { tokens, at, found } = setting;
  if (found.unit !== '' || found.magnitude !== '' || found.value > 110 || found.form === 'fraction')
    return false;
  if (/^age[sd]?$/.test(leadOf(setting)) || /^aged?$/.test(tokens[at - 1]?.low ?? '')) return true;
  return (
    /^(?:under|over)$/.test(tokens[at - 1]?.low ?? '') &&
    /^(?:children|people|adults|residents|those|women|men|girls|boys|patients|pupils|anyone|persons|workers)$/.test(
      tokens[at - 2]?.low ?? '',
    ) &&
    (!isPlain(tokens[at + 1]) || verbOf(tokens[at + 1]?.low ?? '') !== null)
  );
}

/** “compared with 58% in 2023”, “up from 34%”, “against 58%”: the same thing at another time. */
function isCompared(setting: Setting): boolean {
  const lead = leadOf(setting);
  const before = setting.tokens[setting.lead - 1]?.low ?? '';
  if (/^(?:against|versus|vs)$/.test(lead)) return true;
  // “by 61% to 39%”
  const other = setting.tokens[setting.at - 2];
  if (
    lead === 'to' &&
    other?.type === 'number' &&
    /[a-z%]$/i.test(other.text) &&
    other.text.replace(/[\d.,]/g, '') === setting.found.raw.replace(/[\d.,]/g, '')
  )
    return true;
  if (lead === 'with' || lead === 'to') return before === 'compared';
  // “…, from 7,900 donors” counts the donors.
  const counts = setting.found.unit === '' && isPlain(setting.tokens[setting.at + 1]);
  return lead === 'from' && (/^(?:up|down|compared)$/.test(before) || (before === ',' && !counts));
}

/** “cut the average licence from 27 days”: what takes so long is a time. */
const timed = ({ kind }: Setting, label: string): string =>
  kind === 'duration' &&
  /^(?:average|median|mean|typical)\s/i.test(label) &&
  !/\b(?:time|wait|stay|age|period|length|delay|duration|tenure|life)s?\b/i.test(label)
    ? `${label} time`
    : label;

function inherited(setting: Setting, { text, subject, last, done, speech: { counted } }: Around): string {
  const group = setting.group;
  const own = group !== null;
  const clause = clauseOf(setting);
  // “840,000 tonnes, of which 71% was recycled”
  const after = clause?.groups.find((one) => one.start === setting.at + 1);
  if (
    !own &&
    after &&
    clause &&
    last !== '' &&
    /^(?:which|whom)$/.test(setting.tokens[setting.lead]?.low ?? '')
  )
    return withRest(
      text,
      setting.tokens,
      counted !== '' && last.toLowerCase().startsWith(counted.toLowerCase()) ? counted : last,
      after,
      setting.at + 1,
      restEnd(setting),
    );
  // “…, up 7% on 2024”: of what was just told.
  if (
    own &&
    last !== '' &&
    /^(?:up|down)$/.test(group.verb.lemma) &&
    group.start === clauseOf(setting)?.start
  )
    return last;
  // “a project covering 96 hectares”, “…, reaching $3 billion”
  // “…, with exports growing 8.9% and imports falling 2.3%” tells of its own.
  const absolute =
    own &&
    clause !== undefined &&
    group.start > clause.start &&
    (setting.tokens[clause.start]?.low === 'with' || clause.joint === 'and');
  if (own && !absolute && last !== '' && group.verb.form === 'ing') return last;
  // “92.4% of emergencies within 8 minutes”, “310 agreements over 10 years”
  const beside = done.at(-1);
  if (
    setting.kind === 'duration' &&
    last !== '' &&
    (!own ||
      (/^(?:within|in|over)$/.test(leadOf(setting)) &&
        beside?.clause === setting.clause &&
        beside.kind !== 'date' &&
        beside.at > group.end - 1))
  )
    return last;
  if (own && subject !== '') return subject;
  // “25 billion yuan in 28 projects and 74 billion yuan in …”: of the other sum.
  // “bankruptcies rose for the third quarter, by 18%”: nothing was measured since that verb.
  const governed = setting.clauses.findIndex(
    ({ groups }) => setting.governing !== null && groups.includes(setting.governing),
  );
  if (!own && subject !== '' && leadOf(setting) === 'by' && (done.at(-1)?.clause ?? -1) < governed)
    return subject;
  // “turnover among staff, at 31%, is”
  if (!own && subject !== '' && leadOf(setting) === 'at' && clause?.start === setting.lead) return subject;
  const twin = own
    ? undefined
    : done.findLast(
        ({ found, label }) => label !== '' && found.unit !== '' && found.unit === setting.found.unit,
      );
  return twin?.label ?? (last || subject);
}

/** Sentence case, no mark at its ends. */
function finish(label: string): string {
  const words = label.replace(/^[\s,;:’'"“”()-]+|[\s,;:"“”(-]+$/g, '').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
