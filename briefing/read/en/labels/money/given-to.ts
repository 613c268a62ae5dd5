/** Labels of what somebody is given, or what befalls: money voted to a ministry, days of a strike, pay per teacher, journey times. */
import { isSeveral, lastWord } from '../../phrases/last-word.ts';
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { isPerson, isPlain, isPlural } from '../../words/classes.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { isDuration, isMoney, isPercent } from '../../numbers/units.ts';
import { ingOf, participleOf } from '../../words/verbs.ts';
import { determiners, pronouns } from '../../words/words.ts';

/** “The Assembly voted the ministry 4.82 billion crowns”: to whom it went. */
function votedTo({ tokens, group, lead, found }: Setting, { text }: Around): string {
  if (!isMoney(found.unit) || !group || group.passive || lead < group.end) return '';
  if (!/^(?:vote|grant|award|allot|allow|lend)$/.test(group.verb.lemma)) return '';
  const whom = trimmed(tokens, group.end, lead + 1);
  const the = /^(?:the|our|its)$/.test(tokens[group.end]?.low ?? '') ? 'the ' : '';
  const name = whom?.end === lead + 1 ? textOf(text, tokens, whom) : '';
  return name === '' || name.split(' ').length > 4 || pronouns.has(name.toLowerCase())
    ? ''
    : `Money ${participleOf(group.verb, tokens[group.at]?.low ?? '')} to ${the}${name}`;
}

/** “Housing receives €132 million in the new budget”: what it is for. */
function receives(setting: Setting, { subject }: Around): string {
  const { tokens, at, lead, found, kind } = setting;
  // “Health gets the largest share of all, £412 million”: the sum is told behind its comma.
  const apart = isApposedSum(setting);
  const group = setting.group ?? (apart ? setting.governing : null);
  if (kind !== 'amount' || !isMoney(found.unit) || !group) return '';
  // “Mental health services were given an extra €38 million”
  if (
    group.passive &&
    /^(?:give|grant|award)$/.test(group.verb.lemma) &&
    subject !== '' &&
    tokens[at - 1]?.low === 'extra'
  )
    return `Extra money for ${lowered(subject)}`;
  if (group.passive || (lead >= group.end && !apart)) return '';
  if (
    !/^(?:receives?|gets?)$/.test(tokens[group.at]?.low ?? '') ||
    subject === '' ||
    tokens[at + 1]?.low === 'of'
  )
    return '';
  const whom = subject.replace(/ (?:accordingly|also|now)$/, '');
  return whom.split(' ').length <= 3 && !isPerson(lastWord(whom))
    ? `${tokens[at - 1]?.low === 'extra' ? 'Extra money' : 'Money'} for ${lowered(whom)}`
    : '';
}

const isApposedSum = ({ tokens, at, clauses, clause, governing }: Setting): boolean => {
  const [before, own] = [clauses[clause - 1], clauses[clause]];
  return (
    own?.start === at &&
    own.joint === ',' &&
    governing !== null &&
    before?.groups.includes(governing) === true &&
    tokens
      .slice(governing.end, before.end)
      .some(({ low }) => /^(?:share|slice|part|amount|sum|allocation|grant|budget)$/.test(low))
  );
};

/** “half of everything spent”, “59.4% of all we spent”: a share of the spending. */
function ofAllSpent({ tokens, at, group, kind }: Setting, { last, subject }: Around): string {
  const words = [1, 2, 3].map((nth) => tokens[at + nth]?.low ?? '').join(' ');
  const told = last || subject;
  return /^(?:percent|ratio)$/.test(kind) && !group && /^of everything spent$/.test(words) && told !== ''
    ? shareOf(told, 'spending')
    : '';
}

/** “We went through eleven days of strikes”, “the vote closed six weeks of talks”: what went on so long. */
function daysOf({ tokens, at, group, lead, kind, found }: Setting, { text }: Around): string {
  if (kind !== 'duration' || !group || tokens[at + 1]?.low !== 'of') return '';
  const through = group.verb.lemma === 'go' && tokens[group.end]?.low === 'through' && lead === group.end;
  const closes =
    /^(?:close|end|follow|begin|open|cap|mark|suffer|endure)$/.test(group.verb.lemma) && lead < group.end;
  if ((!through && !closes) || !/s$/.test(found.unit)) return '';
  const what = phraseFrom(tokens, at + 2, tokens.length);
  const name = textOf(text, tokens, what);
  return name === '' || name.split(' ').length > 4 ? '' : raised(`${found.unit} of ${lowered(name)}`);
}

/** “a man can expect to live seven years less”, “a girl can expect to live to 84 years”. */
const lifeExpectancy = ({ tokens, group, kind }: Setting): string =>
  kind === 'duration' &&
  group?.verb.lemma === 'live' &&
  tokens.slice(Math.max(0, group.start - 2), group.end).some(({ low }) => /^expect(?:s|ed)?$/.test(low))
    ? 'Life expectancy'
    : '';

/** “Trains between the capital and Dorrin now take 3 hours and 25 minutes”: a time of travel. */
function journeyTime({ kind, group, lead }: Setting, { subject }: Around): string {
  if (kind !== 'duration' || group?.verb.lemma !== 'take' || lead >= group.end) return '';
  const [, way] =
    /^(?:[A-Z][a-z-]+ )?(?:trains?|bus(?:es)?|ferr(?:y|ies)|flights?|boats?|trams?|coaches) ((?:between|from|to) .+)$/i.exec(
      subject,
    ) ?? [];
  return way === undefined ? '' : `Journey time ${way}`;
}

/** “It has 90 days to gather the signatures”: the time for it. */
function hasToDo({ tokens, at, group, lead, kind }: Setting, { text, last }: Around): string {
  if (kind !== 'duration' || group?.verb.lemma !== 'have' || lead >= group.end) return '';
  if (tokens[at + 1]?.low !== 'to') return '';
  const rest = restText(text, tokens, at + 2, tokens.length);
  const what = rest.replace(/ (?:it|them)$/, last === '' ? '' : ` ${lowered(last)}`);
  return what === '' || what.split(' ').length > 6 ? '' : `Time to ${what}`;
}

/** “Of those who graduated, 93.6% were in work fifteen months later”: so long after that. */
function laterThan({ tokens, clauses, kind, clause }: Setting, { done }: Around): string {
  const first = clauses[0];
  const at = tokens.findIndex(
    ({ low }, index) => index > (done.at(-1)?.at ?? 0) && /^(?:later|afterwards)$/.test(low),
  );
  if (kind !== 'duration' || !first || clause === 0 || at < 0) return '';
  if (tokens[at - 1]?.type !== 'number' || tokens[first.start]?.low !== 'of') return '';
  const left = first.groups[0];
  if (!/^(?:those|people)$/.test(tokens[first.start + 1]?.low ?? '') || left?.verb.form !== 'past') return '';
  if (left.passive || left.verb.lemma === 'be') return '';
  const object =
    isPlain(tokens[left.end]) && !/^\d/.test(tokens[left.end]?.text ?? '')
      ? ` ${tokens[left.end]?.text ?? ''}`
      : '';
  return `Time after ${ingOf(left.verb, tokens[left.at]?.low ?? '')}${object}`;
}

/** “was handed over in January, some seven months behind programme”: how late it was. */
function behindPlan({ tokens, kind, at }: Setting, { subject }: Around): string {
  return kind === 'duration' &&
    tokens[at + 1]?.low === 'behind' &&
    /^(?:programme|program|schedule|plan|timetable)$/.test(tokens[at + 2]?.low ?? '') &&
    subject !== ''
    ? `${subject.split(/ (?:to|in|at|of|on|from) /)[0] ?? subject} delay`
    : '';
}

/** “The settlement added between 5% and 8% to salaries”: what grew by it. */
function addedTo({ tokens, at, group, lead, kind, found }: Setting, { text, subject }: Around): string {
  // “adding 2.15 to the average bill”: a bill grows by it.
  const sum = isMoney(found.unit) && group?.verb.lemma === 'add';
  if (
    !(sum || (/^(?:percent|growth)$/.test(kind) && isPercent(found.unit))) ||
    group?.verb.lemma !== 'add' ||
    lead >= group.end
  )
    return '';
  if (tokens[at + 1]?.low !== 'to') return '';
  const the = determiners.has(tokens[at + 2]?.low ?? '') ? 3 : 2;
  const what = textOf(text, tokens, phraseFrom(tokens, at + the, tokens.length));
  if (sum)
    return /\b(?:bills?|price|cost|fare|rent|budget|deficit|debt)s?$/.test(what)
      ? `Increase in ${lowered(what)}`
      : '';
  // “new mills added another 2 percent to the tax base”
  const another = tokens.slice(group.end, at).some(({ low }) => /^(?:another|further)$/.test(low));
  return another && what !== '' && subject !== '' && subject.split(' ').length <= 3
    ? `Increase in ${lowered(what)} from ${lowered(subject)}`
    : what;
}

/** “spending, of which Washington has repaid 60 percent”: the part of it, and what was done to it. */
function ofWhichDone(
  { tokens, group, lead, kind, clauses, clause }: Setting,
  { last, subject }: Around,
): string {
  const own = clauses[clause];
  if (!own || !/^(?:percent|ratio)$/.test(kind) || !group || group.passive || lead >= group.end) return '';
  const of = tokens[own.start]?.low === 'of' && tokens[own.start + 1]?.low === 'which';
  return of && last !== '' && subject !== '' && group.verb.class === 'deed' && group.start > own.start + 2
    ? `${last} ${participleOf(group.verb, tokens[group.at]?.low ?? '')} by ${subject}`
    : '';
}

/** “they gave us 8.3 out of 10”: a score. */
const scoreOutOf = ({ tokens, at, group, kind }: Setting): string =>
  kind === 'amount' &&
  /^(?:give|score|rate|award|mark)$/.test(group?.verb.lemma ?? '') &&
  tokens[at + 1]?.low === 'out' &&
  tokens[at + 2]?.low === 'of' &&
  /^(?:10|ten|5|five|100)$/.test(tokens[at + 3]?.low ?? '')
    ? 'Score'
    : '';

/** “In marine science we are ranked eleventh worldwide”: in what. */
function rankIn({ tokens, kind, clauses, clause, group }: Setting, { text, subject }: Around): string {
  const own = clauses[clause]?.groups[0] ? clauses[clause] : clauses[0];
  if (kind !== 'rank' || !own || (group === null && own !== clauses[0]) || tokens[own.start]?.low !== 'in')
    return '';
  const we = tokens.findIndex(
    ({ low }, index) => index > own.start && index < own.start + 10 && /^(?:we|it)$/.test(low),
  );
  if (we < 0 || (subject !== '' && subject.split(' ').length > 3 && group !== null)) return '';
  const what = textOf(text, tokens, trimmed(tokens, own.start + 1, we));
  // “In the country we rank third” tells where; “In the assessment of growth we ranked 21st” of what.
  const the = determiners.has(tokens[own.start + 1]?.low ?? '');
  if (
    the &&
    !/^(?:[a-z]+ )?(?:assessment|ranking|evaluation|survey|index|table|review|appraisal)\b/.test(what)
  )
    return '';
  return what === '' || /^[A-Z]|^\d/.test(what) ? '' : `Rank in ${what}`;
}

/** “The summit closed with money set aside”, “a total cost now put at €410 million”: what is reckoned so. */
function nowPutAt({ tokens, lead, group }: Setting, { text }: Around): string {
  const at = tokens[lead]?.low === 'at' ? lead : -1;
  if (at < 0 || !/^(?:put|estimated|set|reckoned|fixed)$/.test(tokens[at - 1]?.low ?? '')) return '';
  const now = /^(?:now|currently|provisionally)$/.test(tokens[at - 2]?.low ?? '') ? at - 2 : at - 1;
  if (group && group.end > now) return '';
  const noun = tokens[now - 1];
  if (!noun || !isPlain(noun) || isPlural(noun.low)) return '';
  let from = now - 1;
  while (from > 0 && isPlain(tokens[from - 1]) && now - from < 3) from--;
  return determiners.has(tokens[from - 1]?.low ?? '') ? textOf(text, tokens, { start: from, end: now }) : '';
}

/** “€74 million is set aside next year”: money for what the clause is about. */
function setAside(setting: Setting, { text }: Around): string {
  const { tokens, at, found } = setting;
  const own = clauseOf(setting);
  const after = own?.groups.find(({ start }) => start === at + 1);
  if (!own || !after?.passive || !isMoney(found.unit) || tokens[after.end]?.low !== 'aside') return '';
  const to = tokens[after.end + 1]?.low ?? '';
  const what = /^(?:for|to)$/.test(to) ? restText(text, tokens, after.end + 1, own.end) : '';
  return `Money set aside${what === '' || what.split(' ').length > 6 ? '' : ` ${what}`}`;
}

/** “I want us to reach 65 percent”: of what was told before. */
function wantUsTo(setting: Setting, { subject, last, speech }: Around): string {
  const { tokens, group, kind, lead } = setting;
  if (
    kind !== 'percent' ||
    !group?.infinitive ||
    lead >= group.end ||
    !/^(?:reach|hit|pass)$/.test(group.verb.lemma)
  )
    return '';
  const us = /^(?:us|we)$/.test(tokens[group.start - 2]?.low ?? '');
  return us || (subject === '' && leadOf(setting) === '') ? last || speech.label : '';
}

/** “Volunteers gave us 61,000 hours”: whose time it was. */
const hoursGiven = ({ tokens, group, lead, found }: Setting, { subject }: Around): string =>
  isDuration(found.unit) &&
  /^hours?$/.test(found.unit) &&
  group?.verb.lemma === 'give' &&
  !group.passive &&
  /^(?:us|them|it)$/.test(tokens[group.end]?.low ?? '') &&
  lead <= group.end &&
  isSeveral(subject)
    ? `Hours given by ${lowered(subject)}`
    : '';

/** Asked in this order. */
export const givenRules: Rule[] = [
  votedTo,
  receives,
  ofAllSpent,
  daysOf,
  lifeExpectancy,
  journeyTime,
  hasToDo,
  laterThan,
  behindPlan,
  addedTo,
  ofWhichDone,
  scoreOutOf,
  rankIn,
  nowPutAt,
  setAside,
  wantUsTo,
  hoursGiven,
];
