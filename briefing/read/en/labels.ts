/** The noun phrase a speaker would put under a number: one rule after another, the most telling first. */
import { isPlain, isPlural } from './clauses.ts';
import { changeNoun } from './kinds.ts';
import { phraseBefore, phraseFrom, textOf, trimmed } from './nouns.ts';
import { isPartitive, lowered, partOf, withRest } from './partitive.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from './setting.ts';
import { pronounOf, subjectText as subjectWords } from './subjects.ts';
import { changes, determiners, measuresOnly, periods, plainNouns, prepositions } from './words.ts';
import { isMoney, isPercent } from './units.ts';
import { participleOf } from './verbs.ts';

/** What was spoken of before: a paragraph's memory from sentence to sentence. */
export interface Speech {
  text: string;
  /** The subject of the sentence before: what “it” and “they” stand for. */
  subject: string;
  /** What was counted last: what “of these” is part of. */
  counted: string;
  /** The last label given. */
  label: string;
}

export const subjectText = subjectWords;

/** A label of a number, in sentence case; '' for dates. `done` holds the numbers of the sentence before it. */
export function labelOf(setting: Setting, done: Setting[], speech: Speech): string {
  if (setting.kind === 'date') return '';
  const { text } = speech;
  let subject = subjectWords(text, setting);
  const pronoun = subject === '' ? pronounOf(setting) : '';
  if (/^(?:it|they|this|these|those)$/.test(pronoun)) subject = speech.subject;
  // “when the figure was 71.9%”
  else if (measuresOnly.has(subject.toLowerCase())) subject = speech.label || subject;
  const last = done.findLast(({ label }) => label !== '')?.label ?? '';
  const words = rules(setting, { text, subject, last, speech, done });
  if (subject !== '' && pronoun === '') speech.subject = subject;
  const label = finish(words || last || subject || (setting.group ? deedText(text, setting) : isLeadIn(setting) ? '' : speech.subject));
  speech.label = label;
  return label;
}

/** “Within 15 months, …”, “Over the next five years we …”. */
const isLeadIn = (setting: Setting): boolean => setting.clause === 0 && prepositions.has(setting.tokens[0]?.low ?? '');

/** “We returned $85 million to shareholders”: Returned to shareholders. */
function deedText(text: string, setting: Setting): string {
  const { tokens, group, at } = setting;
  if (!group || /^(?:be|become|have)$/.test(group.verb.lemma)) return '';
  const deed = participleOf(group.verb, tokens[group.at]?.low ?? '');
  const link = tokens[at + 1];
  const named = link && prepositions.has(link.low) ? trimmed(tokens, at + 2, clauseEnd(tokens, at)) : null;
  return named && link && named.end - named.start <= 4 ? `${deed} ${link.low} ${textOf(text, tokens, named)}` : deed;
}

interface Around {
  text: string;
  subject: string;
  last: string;
  speech: Speech;
  done: Setting[];
}

function rules(setting: Setting, around: Around): string {
  const { text, subject, last, speech } = around;
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
  if (found.form === 'fraction' && !isPartitive(setting) && isPlain(tokens[at + 1])) {
    const phrase = phraseFrom(tokens, at + 1, clauseOf(setting)?.end ?? at);
    if (phrase && isPlural(tokens[phrase.end - 1]?.low ?? '')) {
      const group = clauseOf(setting)?.groups.find((one) => one.start > at && one.start <= phrase.end + 1) ?? null;
      return withRest(text, tokens, textOf(text, tokens, phrase), group, phrase.end, restEnd(setting));
    }
  }
  if (isPartitive(setting)) {
    if (found.unit === '' || isPercent(found.unit)) return partOf(text, setting, subject, last, speech.counted);
    if (kind === 'amount' || (kind === 'duration' && isDeed(setting))) {
      const whole = textOf(text, tokens, phraseFrom(tokens, at + 2, tokens.length, false));
      if (whole !== '') return whole;
    }
  }
  const changed = changeLabel(setting, around);
  if (changed !== '') return changed;
  // “a seven-year €400m green bond”: what stands before a noun describes it.
  if (/\d-[a-z]|[a-z]-[a-z]/i.test(found.raw) && found.unit !== '') {
    const from = tokens[at + 1]?.type === 'number' ? at + 2 : at + 1;
    const noun = textOf(text, tokens, phraseFrom(tokens, from, clauseEnd(tokens, from)));
    if (noun !== '') return noun;
  }
  if (kind === 'amount' || kind === 'growth') {
    const noun = countedLabel(setting, around);
    if (noun !== '') return noun;
  }
  if (leadOf(setting) === 'of') {
    const named = ofLabel(setting, around);
    if (named !== '') return named;
  }
  const from = measuredFrom(setting, text);
  if (from !== '') return from;
  return purposeLabel(setting, around) || timed(setting, objectLabel(setting, around)) || gapLabel(setting, around) || timed(setting, inherited(setting, around));
}

/** “cut the average licence from 27 days”: what takes so long is a time. */
const timed = ({ kind }: Setting, label: string): string =>
  kind === 'duration' && /^(?:average|median|mean|typical)\s/i.test(label) && !/(?:time|times|wait|waits|stay|age|period|length|delay|duration|tenure|life)$/i.test(label)
    ? `${label} time`
    : label;

/** “compared with 58% in 2023”, “up from 34%”, “against 58%”: the same thing at another time. */
function isCompared(setting: Setting): boolean {
  const lead = leadOf(setting);
  const before = setting.tokens[setting.lead - 1]?.low ?? '';
  if (/^(?:against|versus|vs)$/.test(lead)) return true;
  // “by 61% to 39%”
  const other = setting.tokens[setting.at - 2];
  if (lead === 'to' && other?.type === 'number' && /[a-z%]$/i.test(other.text) && other.text.replace(/[\d.,]/g, '') === setting.found.raw.replace(/[\d.,]/g, '')) return true;
  if (lead === 'with' || lead === 'to') return before === 'compared';
  return lead === 'from' && /^(?:up|down|compared|,)$/.test(before);
}

const isDeed = ({ group }: Setting): boolean => group?.verb.class === 'deed';

/** A change told as a noun: what changed stands after “in”, before the noun, or is the clause's subject. */
function changeLabel(setting: Setting, { text, subject, last }: Around): string {
  const { tokens, at, kind, lead } = setting;
  if (kind === 'growth' && /^(?:more|fewer|less)$/.test(wordAfter(setting))) {
    const noun = textOf(text, tokens, phraseFrom(tokens, at + 2, tokens.length));
    return noun !== '' && isPlain(tokens[at + 2]) ? noun : last || subject;
  }
  const change = changeNoun(setting);
  if (!change || (kind !== 'growth' && !change.before)) return '';
  const clause = clauseOf(setting);
  const end = clause?.end ?? tokens.length;
  const inAfter = tokens.slice(at, Math.min(end, at + 5)).findIndex(({ low }) => low === 'in' || low === 'of' || low === 'for');
  if (inAfter > 0) {
    const named = trimmed(tokens, at + inAfter + 1, end);
    const isWhen = named && periods.has(tokens[named.end - 1]?.low ?? '') || tokens[at + inAfter + 1]?.type === 'number';
    if (named && !isWhen) return textOf(text, tokens, named);
  }
  if (change.before) {
    for (let index = lead - 1; index > Math.max(clause?.start ?? 0, lead - 9); index--) {
      if (tokens[index]?.low === 'in' && changes.has(tokens[index - 1]?.low ?? '')) return textOf(text, tokens, trimmed(tokens, index + 1, lead));
    }
    const whole = phraseBefore(tokens, lead, Math.max(clause?.start ?? 0, setting.group?.end ?? 0));
    const named = whole && whole.end - whole.start > 1 && !/^(?:further|annual|sharp|record|slight|similar|small|modest|net|average|year-on-year)$/.test(tokens[whole.start]?.low ?? '');
    if (named) return textOf(text, tokens, whole);
  } else {
    const noun = phraseFrom(tokens, at + 1, end);
    const name = noun ? textOf(text, tokens, { start: noun.start, end: noun.end }) : '';
    const bare = /^(?:(?:annual|year-on-year|further|like-for-like|net|average|overall|real-terms|real|monthly|quarterly|yearly)\s)*\w+$/i.test(name);
    if (name !== '' && !bare) return name;
  }
  return last !== '' && setting.group === null ? last : subject || last;
}

/** What is counted: “34 factories”, “1,200 new homes”, “a $75 million plant”. */
function countedLabel(setting: Setting, around: Around): string {
  const { text, subject, done, speech } = around;
  const { tokens, at, found, kind } = setting;
  if (kind === 'growth' && !/^(?:x|times|fold)$/.test(found.unit)) return '';
  if (kind === 'growth') return '';
  const money = isMoney(found.unit);
  const measured = found.unit !== '' && !money;
  if (measured) {
    // “a 7.4 km railway”
    const described = determiners.has(tokens[at - 1]?.low ?? '') ? phraseFrom(tokens, at + 1, clauseEnd(tokens, at)) : null;
    return described && kind === 'amount' && !periods.has(tokens[described.end - 1]?.low ?? '') ? textOf(text, tokens, described) : '';
  }
  const end = tokens.length;
  // “rose from 12 to 15 schools”: both count what stands after the second.
  const next = tokens[at + 2];
  if (!money && tokens[at + 1]?.low === 'to' && next?.type === 'number' && !subject) return textOf(text, tokens, phraseFrom(tokens, at + 3, end));
  const phrase = phraseFrom(tokens, at + 1, end);
  const clause = clauseOf(setting);
  if (!phrase || phrase.end > (clause?.end ?? end) + 3) {
    const after = clause?.groups.find((one) => one.start > at);
    // “Of the 96 actions, 81 were finished”, “of which 240 are electric”.
    if (!money && after && after.start <= at + 2 && speech.counted !== '' && !setting.group)
      return withRest(text, tokens, speech.counted, after, at + 1, clause?.end ?? end);
    // “build three schools, renovate twelve”
    if (!money && isDeed(setting) && setting.lead < (setting.group?.end ?? 0)) return speech.counted;
    return '';
  }
  if (money) {
    // “a $410 million project”: after a noun in apposition the noun itself is told.
    const apposed = determiners.has(tokens[at - 1]?.low ?? '') && clause !== undefined && at - 1 === clause.start && setting.clause > 0;
    const name = textOf(text, tokens, phrase);
    return periods.has(tokens[phrase.end - 1]?.text ?? '') ? '' : (apposed && subjectOfApposition(around, setting)) || name;
  }
  const head = tokens[phrase.end - 1]?.low ?? '';
  const name = textOf(text, tokens, phrase);
  if (periods.has(head) && !isPlural(head)) return '';
  const generic = phrase.end - phrase.start === 1 && plainNouns.has(head);
  const flows = /^(?:rise|fall|level)$/.test(setting.group?.verb.class ?? '') && /^(?:to|at|by|reached|)$/.test(leadOf(setting));
  if (generic && flows && subject !== '') return subject;
  const deed = generic && setting.group && isDeed(setting) && !setting.group.passive ? ` ${participleOf(setting.group.verb, tokens[setting.group.at]?.low ?? '')}` : '';
  // “61,480 students in 94 schools”: it is the students that “they” will be.
  const aside = /^(?:in|at|on|across|for|with|from|by|within)$/.test(leadOf(setting)) && done.some(({ kind: one }) => one === 'amount');
  if (!aside) speech.counted = name;
  return `${name}${deed}`;
}

function subjectOfApposition({ text }: Around, { tokens, clauses, clause }: Setting): string {
  const before = clauses[clause - 1];
  return before && before.groups.length === 0 ? textOf(text, tokens, trimmed(tokens, before.start, before.end)) : '';
}

/** “a dividend of $0.62”, “an adjusted operating margin of 16.5%”; “a total of” says nothing itself. */
function ofLabel(setting: Setting, { text, subject }: Around): string {
  const { tokens, lead, group } = setting;
  const clause = clauseOf(setting);
  const phrase = phraseBefore(tokens, lead, Math.max(clause?.start ?? 0, group?.end ?? 0));
  if (!phrase) return '';
  const words = phrase.end - phrase.start;
  const head = tokens[phrase.end - 1]?.low ?? '';
  if (words === 1 && measuresOnly.has(head)) return group && spendings[group.verb.lemma] ? '' : subject;
  const name = textOf(text, tokens, trimmed(tokens, phrase.start, phrase.end));
  const owner = subject.split(' ').length <= 2 && /^[A-Z]/.test(subject) && words === 1 && /^(?:post|report|record|achieve|generate|deliver|log|see|make|earn|register|book)$/.test(group?.verb.lemma ?? '');
  return owner ? `${subject} ${name.toLowerCase()}` : name;
}

/** “cut waiting times from 18 weeks”, “lifting the ratio to 1.3x”: the object of the verb before the number. */
function objectLabel(setting: Setting, { text }: Around): string {
  const { tokens, group, lead } = setting;
  if (!group || group.passive || /^(?:be|become|remain|stay|come|go)$/.test(group.verb.lemma)) return '';
  const first = tokens[group.end];
  if (!first || group.end > lead || prepositions.has(first.low)) return '';
  const toLead = prepositions.has(tokens[lead]?.low ?? '') ? lead : lead + 1;
  const phrase = trimmed(tokens, group.end, toLead);
  if (!phrase || phrase.end < phrase.start + 1) return '';
  const name = textOf(text, tokens, phrase);
  const head = tokens[phrase.end - 1]?.low ?? '';
  return tokens[phrase.start]?.type === 'word' && !measuresOnly.has(name.toLowerCase()) && !periods.has(head) ? name : '';
}

/** “… and capital expenditure $65 million”, “water use by a fifth”, “Revenue: $3 billion”: no verb, its own noun. */
function gapLabel(setting: Setting, { text }: Around): string {
  const { tokens, group, lead } = setting;
  const clause = clauseOf(setting);
  if (group || !clause) return '';
  const toLead = prepositions.has(tokens[lead]?.low ?? '') ? lead : lead + 1;
  const named = (from: number, to: number): string => {
    const first = tokens[from];
    if (!first || from >= to || prepositions.has(first.low)) return '';
    if (tokens.slice(from, to).some(({ type }) => type === 'number')) return '';
    const phrase = trimmed(tokens, from, to);
    if (!phrase || tokens[phrase.start]?.type !== 'word') return '';
    const name = textOf(text, tokens, phrase);
    const alone = name.toLowerCase();
    if (/^(?:enough|equal|equivalent|compared|including|plus|about|nearly|almost|over)\b/.test(alone)) return '';
    return measuresOnly.has(tokens[phrase.end - 1]?.low ?? '') && /^(?:\w+est|most|least|only|first|best|worst|\w+)(?:\s\w+)?$/.test(alone) && (!alone.includes(' ') || /^(?:\w+est|most|least|best|worst|first|record)\s/.test(alone)) || changes.has(alone) || periods.has(tokens[phrase.end - 1]?.low ?? '') ? '' : name;
  };
  const own = named(clause.start, toLead);
  if (own !== '') return own;
  const before = setting.clauses[setting.clause - 1];
  return clause.joint === ':' && before && before.groups.length === 0 && clause.start === setting.at ? named(before.start, before.end) : '';
}

function inherited(setting: Setting, { text, subject, last, done, speech: { counted } }: Around): string {
  const group = setting.group;
  const own = group !== null;
  const clause = clauseOf(setting);
  // “840,000 tonnes, of which 71% was recycled”
  const after = clause?.groups.find((one) => one.start === setting.at + 1);
  if (!own && after && clause && last !== '' && /^(?:which|whom)$/.test(setting.tokens[setting.lead]?.low ?? ''))
    return withRest(text, setting.tokens, counted !== '' && last.toLowerCase().startsWith(counted.toLowerCase()) ? counted : last, after, setting.at + 1, restEnd(setting));
  // “…, up 7% on 2024”: of what was just told.
  if (own && last !== '' && /^(?:up|down)$/.test(group.verb.lemma) && group.start === clauseOf(setting)?.start) return last;
  // “a project covering 96 hectares”, “…, reaching $3 billion”
  if (own && last !== '' && group.verb.form === 'ing') return last;
  // “92.4% of emergencies within 8 minutes”, “310 agreements over 10 years”
  const beside = done.at(-1);
  if (setting.kind === 'duration' && last !== '' && (!own || (/^(?:within|in|over)$/.test(leadOf(setting)) && beside?.clause === setting.clause && beside.kind !== 'date' && beside.at > group.end - 1))) return last;
  return own && subject !== '' ? subject : last || subject;
}

/** “28,000 MWh from rooftop solar”: what a quantity comes from, where nothing else is said of it. */
function measuredFrom({ tokens, at, kind, found, group }: Setting, text: string): string {
  if (kind !== 'amount' || found.unit === '' || isMoney(found.unit) || tokens[at + 1]?.low !== 'from' || (group && group.verb.class !== 'deed')) return '';
  return textOf(text, tokens, trimmed(tokens, at + 2, clauseEnd(tokens, at)));
}

/** A clause's end, and what “or on foot” adds to it. */
function restEnd({ clauses, clause }: Setting): number {
  const [own, next] = [clauses[clause], clauses[clause + 1]];
  if (!own) return 0;
  const short = next && /^(?:and|or)$/.test(next.joint) && next.groups.length === 0 && next.end - next.start <= 4;
  return short ? next.end : own.end;
}

const clauseEnd = (tokens: Setting['tokens'], at: number): number => {
  const end = tokens.findIndex((token, index) => index > at && (token.type === 'mark' || token.type === 'number'));
  return end < 0 ? tokens.length : end;
};

/** Verbs of giving out money, and what they are called as a noun. */
const spendings: Record<string, string> = { invest: 'Investment', spend: 'Spending', save: 'Savings', donate: 'Donations', borrow: 'Borrowing', earn: 'Earnings', raise: 'Funds raised' };

/** “$90 million will go to flood defences”, “set aside £12 million for roads”, “invest $600 million”. */
function purposeLabel(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, group, found } = setting;
  if (!isMoney(found.unit)) return '';
  const clause = clauseOf(setting);
  const end = clause?.end ?? tokens.length;
  const after = clause?.groups.find((one) => one.start > at) ?? null;
  // “of which £11.3 million came from parking”
  const direct = group !== null && setting.lead === group.end - 1;
  const deed = group && !group.passive && (group.verb.class === 'deed' || (direct && group.verb.lemma === 'raise'));
  if (!group && after && after.start === at + 1) {
    const link = tokens.slice(after.end, after.end + 3).findIndex(({ low }) => /^(?:to|for|on|in|into|towards?|from)$/.test(low));
    const named = link >= 0 ? trimmed(tokens, after.end + link + 1, end) : null;
    return textOf(text, tokens, named);
  }
  if (!deed) return '';
  const noun = spendings[group.verb.lemma];
  const link = tokens[at + 1]?.low ?? '';
  const named = /^(?:for|on|in|into|to|towards?)$/.test(link) ? trimmed(tokens, at + 2, end) : null;
  const isWhen = named !== null && (periods.has(tokens[named.end - 1]?.low ?? '') || tokens[at + 2]?.type === 'number');
  const what = isWhen ? '' : textOf(text, tokens, named);
  if (noun && group.verb.lemma === 'spend' && what === '' && subject !== '') return `${noun} by ${lowered(subject)}`;
  if (noun) return what !== '' && what.split(' ').length <= 4 ? `${noun} ${link === 'for' ? 'on' : link} ${what}` : noun;
  return what !== '' && !(subject !== '' && /^(?:in|to)$/.test(link)) ? what : '';
}

/** “ranks 3rd in the region” is the subject's; “the 4th busiest port” is a port. */
function rankLabel(setting: Setting, { text, subject, last }: Around): string {
  const { tokens, at } = setting;
  let start = at + 1;
  while (tokens[start]?.type === 'mark' && tokens[start]?.text === '-') start++;
  const phrase = phraseFrom(tokens, start, tokens.length);
  const field = tokens.findIndex(({ low }, index) => index > at && index < at + 10 && low === 'for');
  if (field > 0 && isPlain(tokens[field + 1])) return textOf(text, tokens, trimmed(tokens, field + 1, clauseOf(setting)?.end ?? tokens.length));
  const name = textOf(text, tokens, phrase);
  // “the 4th busiest on the coast”, “the second-highest in the region”: of what was spoken of.
  if (phrase && phrase.end === start + 1 && /(?:est|most|least)$/.test(name)) {
    const where = trimmed(tokens, phrase.end + 1, clauseEnd(tokens, at));
    return subject || last || textOf(text, tokens, { start, end: where?.end ?? phrase.end });
  }
  if (name !== '' && !/^(?:place|position|rank|spot|nationally|worldwide|globally)$/i.test(name)) return name;
  return subject || last;
}

/** Sentence case, no mark at its ends. */
function finish(label: string): string {
  const words = label.replace(/^[\s,;:’'"“”()-]+|[\s,;:"“”(-]+$/g, '').trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
