/**
 * The noun phrase a speaker would put under a number: many rules propose one, the most telling first, and one
 * judge (naming.ts) takes the first that can stand alone.
 */
import {
  partMade,
  lastingLabel,
  sinceLabel,
  includedLabel,
  describedLabel,
  besideLabel,
  nowLabel,
} from './beside.ts';
import { isInterposed } from './waiting.ts';
import { rankLabel } from './ranked.ts';
import { type Around, type Speech } from './around.ts';
import { equalLabel, inAllLabel, priceLabel, workLabel, worthLabel } from './bought.ts';
import { changeLabel } from './changed.ts';
import { isPerson, isPlural } from './classes.ts';
import { countedLabel, measuredFrom } from './counted.ts';
import { costLabel, deedLabel, deedText } from './deeds.ts';
import { bareShare, byVerb, excess, gappedLabel, placedOn, undergone } from './elliptic.ts';
import { comparedLabel, fronted, inherited } from './inherited.ts';
import {
  ageLabel,
  closureLabel,
  distanceLabel,
  everyLabel,
  madeLabel,
  markLabel,
  reachLabel,
  untilLabel,
} from './marks.ts';
import { adjacentLabel, gapLabel, objectLabel } from './named.ts';
import { ofLabel } from './of-label.ts';
import { isName, lowered, raised } from './naming.ts';
import { textOf, trimmed } from './nouns.ts';
import { restText } from './rest.ts';
import { partOfSum, refined, totalOf } from './refined.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from './setting.ts';
import { fractionLabel, partitiveLabel } from './shares.ts';
import { pronounOf, subjectText, topicOf } from './subjects.ts';
import { isMoney } from './units.ts';
import { verbOf } from './verbs.ts';
import { changes, measuresOnly, prepositions } from './words.ts';

/** Proposes a label; '' where the rule does not hold. */
type Rule = (setting: Setting, around: Around) => string;

/** Rules that say more than a name, in order: “Lost to congestion”, “In work or further study”. */
const telling: Rule[] = [
  partMade,
  besideLabel,
  nowLabel,
  includedLabel,
  rankLabel,
  partOfSum,
  totalOf,
  comparedLabel,
  worthLabel,
  fractionLabel,
  ageLabel,
  distanceLabel,
  reachLabel,
  everyLabel,
  closureLabel,
  untilLabel,
  priceLabel,
  costLabel,
  inAllLabel,
  equalLabel,
  markLabel,
  madeLabel,
  workLabel,
  excess,
  byVerb,
  undergone,
  placedOn,
  partitiveLabel,
  bareShare,
  gappedLabel,
  changeLabel,
  describedLabel,
  sinceLabel,
  lastingLabel,
];
/** Rules that give a name, in order; what is none is passed over. */
const naming: Rule[] = [
  countedLabel,
  ofLabel,
  measuredFrom,
  deedLabel,
  averageTime(objectLabel),
  averageTime(gapLabel),
  adjacentLabel,
  averageTime(inherited),
];

function proposed(setting: Setting, around: Around): string {
  for (const rule of telling) {
    const label = rule(setting, around);
    if (label !== '') return label;
  }
  for (const rule of naming) {
    const label = rule(setting, around);
    if (isName(label)) return label;
  }
  return '';
}

/** “cut the average licence from 27 days”: what takes so long is a time. */
function averageTime(rule: Rule): Rule {
  return (setting, around) => {
    const label = rule(setting, around);
    return setting.kind === 'duration' &&
      label !== around.last &&
      (/^(?:average|median|mean|typical)\s/i.test(label) ||
        (/^[A-Z][a-z]+ing$/.test(label) && leadOf(setting) === 'for')) &&
      !/\b(?:time|wait|stay|age|period|length|delay|duration|tenure|life|term|day|maturity)s?\b/i.test(label)
      ? `${label} time`
      : label;
  };
}

/** “when I wrote to you twelve months ago”: when, and nothing that is told. */
export const isAgo = (setting: Setting): boolean =>
  setting.kind === 'duration' && /^(?:ago|earlier|previously)$/.test(wordAfter(setting));

/** A label of a number, in sentence case; '' for dates. `done` holds the numbers of the sentence before it. */
export function labelOf(setting: Setting, done: Setting[], speech: Speech): string {
  if (setting.kind === 'date' || isAgo(setting)) return '';
  const { text } = speech;
  // “Fifteen months after leaving us, 89% of graduates were in work”: it only says when.
  const since = setting.tokens[setting.at + 1];
  if (setting.kind === 'duration' && setting.at === 0 && /^(?:after|before|since)$/.test(since?.low ?? '')) {
    const what = restText(text, setting.tokens, 2, setting.clauses[0]?.end ?? 2).replace(
      / (?:us|it|them)$/,
      '',
    );
    if (what !== '') return `Time ${since?.low ?? ''} ${what}`;
  }
  let subject = subjectText(text, setting);
  const pronoun = subject === '' ? pronounOf(setting) : '';
  // “4 million members belong to it, and they account for half of bookings”
  const named = done.findLast(
    (one) => one.label !== '' && one.clause < setting.clause && one.kind === 'amount',
  );
  if (pronoun === 'they' && named && isPlural(speech.counted.split(' ').at(-1)?.toLowerCase() ?? ''))
    // “Our buses carried 7,900 riders, and they travelled …”: who did it, where those are several.
    subject = isPlural(speech.subject.split(' ').at(-1)?.toLowerCase() ?? '')
      ? speech.subject
      : speech.counted;
  // “one in three households drank from ponds; today it is one in fourteen”
  else if (
    pronoun === 'it' &&
    setting.found.form === 'fraction' &&
    (speech.form === 'fraction' || / share of /.test(speech.label))
  )
    subject = speech.label;
  // “made 9.4 million journeys, but this is 6% fewer”: the number just told.
  else if (pronoun === 'that' && done.length === 0 && setting.group?.verb.lemma === 'be')
    subject = speech.label.replace(/^(Spending) on .*$/, '$1');
  else if (pronoun === 'this' && done.length > 0)
    subject = done.at(-1)?.label || speech.subject || speech.label;
  // “112,000 patients use the app, and it handles 58% of prescriptions”: it is no patient.
  else if (
    pronoun === 'it' &&
    setting.kind === 'percent' &&
    isPerson(speech.subject.split(' ').at(-1)?.toLowerCase() ?? '')
  )
    subject = '';
  // “For secondary schools it was 81.7%”: whose it is stands before it.
  else if (pronoun === 'it' && setting.group?.verb.lemma === 'be' && fronted(setting, text) !== '')
    subject = amongWhich(setting, fronted(setting, text), done.at(-1)?.label || speech.label);
  // “Cyclists remain a cause for concern: they account for 18 per cent”: told in the same sentence.
  else if (pronoun === 'they' && done.length === 0 && ownTopic(setting, text) !== '')
    subject = ownTopic(setting, text);
  else if (/^(?:it|they|this|these|those)$/.test(pronoun)) subject = speech.subject || speech.label;
  else if (/^same (?:work|thing|job|task|service)$/i.test(subject)) subject = speech.label;
  // “We have 780 volunteers, the latter giving about 96,000 hours”
  else if (subject.toLowerCase() === 'latter') subject = done.at(-1)?.label || subject;
  // “when the figure was 71.9%”
  else if (
    measuresOnly.has(subject.toLowerCase()) ||
    (changes.has(subject.toLowerCase()) &&
      !(isMoney(setting.found.unit) && /^(?:loss|saving|gain)$/i.test(subject)))
  )
    subject = fronted(setting, text) || speech.label || subject;
  // “students from 124 countries, 8.2% more”, “60% of demand and 1.5x the output”: what is compared is not that.
  const passed = (one: Setting): boolean =>
    one.label === 'Age' ||
    (one.tokens[one.lead]?.low === 'including' && setting.tokens[setting.lead]?.low !== 'including') ||
    (setting.kind === 'growth' && one.aside) ||
    // “4,310 people in 17 countries, 140 more than a year before”
    (setting.kind === 'amount' &&
      one.aside &&
      /^(?:more|fewer)$/.test(wordAfter(setting)) &&
      wordAfter(setting, 2) === 'than') ||
    (one.aside && one.found.unit !== '') ||
    (setting.found.form === 'multiple' &&
      one.found.form !== 'multiple' &&
      /^(?:percent|ratio)$/.test(one.kind));
  const last =
    done.findLast((one) => one.label !== '' && !passed(one))?.label ??
    done.findLast(
      ({ label, aside, found }) => label !== '' && label !== 'Age' && !(aside && found.unit !== ''),
    )?.label ??
    '';
  // “investment in property fell, while that in infrastructure rose”
  // “…, up by 3.3 percent; that of the secondary industry was …”: of the sentence before.
  subject = ofThat(setting, text, last || speech.label) || subject;
  // “Sales in the UK grew 4.8%, while Continental Europe declined 1.2%”: the same measure of another place.
  const place = /^(?:[A-Z][\w-]+ ?)+$/.test(subject)
    ? /^(.+ in )(?:the )?[A-Z][A-Za-z]+$/.exec(last)?.[1]
    : undefined;
  if (
    place !== undefined &&
    setting.group &&
    /^(?:rise|fall)$/.test(setting.group.verb.class) &&
    /(?:while|whereas|and|but)$/.test(clauseOf(setting)?.joint ?? '')
  )
    subject = place + subject;
  // “sold for £268,000, which is 7.4 times average earnings”: what was just told.
  if (followsNumber(setting) && last !== '') subject = last;
  const around = { text, subject, last, speech, done };
  const words = proposed(setting, around);
  if (pronoun === '' ? subject !== '' : /^(?:we|i|you)$/.test(pronoun)) speech.subject = subject;
  const label = finish(
    words ||
      last ||
      subject ||
      (setting.group
        ? deedText(text, setting)
        : isLeadIn(setting)
          ? ledLabel(setting, text)
          : speech.subject),
  );
  // “Adult learners numbered 5,120; 1,460 went on to college”
  if (setting.found.unit === '' && setting.group?.verb.lemma === 'number' && subject !== '')
    speech.counted = subject;
  speech.label = refined(label, setting, around);
  speech.form = setting.found.form;
  return speech.label;
}

/** “among young people it was 11.8%”: the rate just told, of others. */
const amongWhich = ({ tokens, clauses }: Setting, whom: string, told: string): string =>
  tokens[clauses[0]?.start ?? 0]?.low === 'among' && /\brate$/i.test(told)
    ? `${told} among ${lowered(whom)}`
    : whom;

/** What the sentence speaks of before the number's clause, where that is told as several. */
function ownTopic({ tokens, clauses, clause }: Setting, text: string): string {
  const topic = clause > 0 ? (topicOf(text, tokens, clauses.slice(0, clause)) ?? '') : '';
  return isPlural(topic.split(' ').at(-1)?.toLowerCase() ?? '') && !/^(?:some|many|most|few)\b/i.test(topic)
    ? topic
    : '';
}

/** “that in infrastructure”, “those from abroad”: the last label with another end; '' where there is none. */
function ofThat(setting: Setting, text: string, last: string): string {
  const { tokens, group, clauses, clause } = setting;
  // “while those from Harlow, where the surgery has closed, declined by 5%”
  const own = isInterposed(tokens, clauses, clause - 1) ? clauses[clause - 2] : clauseOf(setting);
  // “with that of machinery growing 11.5 percent”
  // “of which that of private firms was up by 7.8 percent”
  const first = tokens[own?.start ?? 0]?.low ?? '';
  const skip =
    first === 'with' ? 1 : first === 'of' && tokens[(own?.start ?? 0) + 1]?.low === 'which' ? 2 : 0;
  const start = (own?.start ?? 0) + skip;
  const by = tokens[start + 1];
  if (!by || !/^(?:that|those)$/.test(tokens[start]?.low ?? '') || !/^(?:in|of|for|from|at|to)$/.test(by.low))
    return '';
  const told = last.indexOf(` ${by.low} `);
  const end = own === clauseOf(setting) ? (group?.start ?? setting.lead + 1) : (own?.end ?? 0);
  const what = textOf(text, tokens, trimmed(tokens, start + 2, end));
  const share = / as a share of .+$/.exec(last)?.[0] ?? '';
  const head = told < 0 ? last.slice(0, last.length - share.length) : last.slice(0, told);
  // “the number of people killed fell by 12%, and that of the seriously injured by 6%”
  const counts = tokens
    .slice(0, start)
    .some(({ low }, at) => low === 'number' && tokens[at + 1]?.low === 'of');
  if (by.low === 'of' && counts && what !== '')
    return /^(?:past|participle)$/.test(verbOf(what.split(' ').at(-1) ?? '')?.form ?? '')
      ? `${last.split(' ')[0] ?? ''} ${what}`
      : what;
  return what === '' || last === ''
    ? ''
    : `${head} ${by.low} ${what}${setting.kind === 'percent' ? share : ''}`;
}

/** Whether a number's clause begins with “which” right after a number. */
const followsNumber = (setting: Setting): boolean => {
  const start = clauseOf(setting)?.start ?? 0;
  return (
    setting.tokens[start]?.low === 'which' &&
    /^(?:is|was)$/.test(setting.tokens[start + 1]?.low ?? '') &&
    setting.tokens[start - 2]?.type === 'number'
  );
};

/** “At £3,140, average childcare costs swallow …”: what the sentence is about. */
const ledLabel = ({ tokens, clauses }: Setting, text: string): string =>
  tokens[0]?.low === 'at' ? (topicOf(text, tokens, clauses) ?? '') : '';

/** “Within 15 months, …”, “Over the next five years we …”. */
const isLeadIn = (setting: Setting): boolean =>
  setting.clause === 0 && prepositions.has(setting.tokens[0]?.low ?? '');

/** Sentence case, no mark at its ends. */
function finish(label: string): string {
  const words = label
    .replace(/^[\s,;:’'"“”()-]+|[\s,;:"“”(-]+$/g, '')
    .replace(/ (?:there|here)$/, '')
    // “The Company’s net profit”: the report is of it anyway.
    .replace(/^(?:Company|Group)[’']s (?=[a-z])/i, '')
    // “Work accidents of all kinds”, “Gross domestic product (GDP) of the city”
    .replace(/ of (?:all|various) (?:kinds|types|sorts)\b/, '')
    .replace(/(?<=[a-z]) \([A-Z][A-Za-z&-]*\)/, '')
    // “saw rural income grow by 6.9 percent”, “confident of lifting return on capital”
    .replace(/(?<=\S \S+) (?:grow|rise|fall|increase|decline|drop|shrink|expand)$/, '')
    .replace(/^.*\b(?:confident|capable|certain|sure|hopeful) of [a-z]+ing (?:an? |the |its |our )?/i, '')
    .trim();
  return raised(words);
}
