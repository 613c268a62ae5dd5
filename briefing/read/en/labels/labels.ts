/**
 * The noun phrase a speaker would put under a number: many rules propose one, the most telling first, and one
 * judge (naming.ts) takes the first that can stand alone.
 */
import { lastWord } from '../phrases/last-word.ts';
import { forOthers, ofPlace, ofThat, ofTwin } from './compared/same-measure.ts';
import { behindAside } from '../subjects/behind-aside.ts';
import { antecedent } from '../subjects/antecedent.ts';
import { type Around, type Speech } from './around.ts';
import { deedText } from './deeds/deed-text.ts';
import { ordered } from './counted/done-to.ts';
import { sinceLabel } from './times/lasting.ts';
import { isAgo } from './times/frame.ts';
import { isOccasion } from './compared/how-often-moved.ts';
import { isPlural } from '../words/classes.ts';
import { isName, lowered, raised } from '../phrases/naming.ts';
import { withoutOne } from './counted/without-one.ts';
import { isBareDeed } from './bare-deed.ts';
import { namedThem } from './named-them.ts';
import { withBase } from './compared/per-base.ts';
import { withTime } from './compared/per-time.ts';
import { refined } from './refined.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from './setting.ts';
import { thoseWith } from '../subjects/those-with.ts';
import { topicOf } from '../subjects/subjects.ts';
import { isMoney } from '../numbers/units.ts';
import { verbOf } from '../words/verbs.ts';
import { periods, prepositions } from '../words/words.ts';
import { naming, telling } from './rules.ts';

/** “and rents the remaining £2 million”: what names nothing. */
const nothing = /^(?:the )?(?:remaining|rest|other)$/i;

/** The first name that a rule proposes; a verb alone only where no rule has more. */
function proposed(setting: Setting, around: Around): string {
  let bare = '';
  for (const [rules, stands] of [
    [telling, (label: string) => label !== ''],
    [naming, isName],
  ] as const)
    for (const rule of rules) {
      const label = rule(setting, around);
      if (!stands(label) || nothing.test(label)) continue;
      if (!isBareDeed(label)) return label;
      bare ||= label;
    }
  return bare;
}

/** “Age”, “Age of Ruth Marlow”: how old somebody is, and nothing that is told of further. */
const isAge = (label: string): boolean => /^Age(?: of \p{Lu}\S* .*)?$/u.test(label);

/** A label of a number, in sentence case; '' for dates. `done` holds the numbers of the sentence before it. */
export function labelOf(setting: Setting, done: Setting[], speech: Speech): string {
  if (setting.kind === 'date' || isAgo(setting)) return '';
  const { text } = speech;
  const since = sinceLabel(setting, text);
  if (since !== '') return since;
  const { subject: meant, pronoun } = antecedent(setting, done, speech);
  const spoken = behindAside(meant, setting, text);
  // “students from 124 countries, 8.2% more”, “60% of demand and 1.5x the output”: what is compared is not that.
  const passed = (one: Setting): boolean =>
    isAge(one.label) ||
    // “cut its rate three times, by 75 points in all”: the rate, and not the cuts.
    isOccasion(one) ||
    // “have fallen for three consecutive quarters and were down 11 percent”
    (one.kind === 'amount' && /^(?!.* than ).*\b(?:quarters|months|years|weeks|seasons)$/i.test(one.label)) ||
    (one.tokens[one.lead]?.low === 'including' && setting.tokens[setting.lead]?.low !== 'including') ||
    (setting.kind === 'growth' && one.aside) ||
    // “61 leaks against a limit of 70, which is eight fewer”: fewer of those there were.
    ((setting.kind === 'growth' || /^(?:more|fewer|less)$/.test(wordAfter(setting))) &&
      /^(?:Target|Goal|Limit|Ceiling|Cap|Maximum) for /.test(one.label)) ||
    // “within a 10-minute walk of a park, up 2 percentage points”
    (setting.kind === 'growth' && /\d-[a-z]+$/i.test(one.found.raw)) ||
    // “83% were seen within six months, against a target of 90%”
    (setting.kind === 'percent' &&
      one.kind === 'duration' &&
      setting.tokens[setting.lead - 1]?.low === 'target') ||
    // “88% arrived within five minutes, compared with 84% in 2023”, “waited over 12 hours, up from 940”
    ((setting.kind === 'percent' ||
      (setting.kind === 'amount' && setting.found.unit === '' && one.tokens[one.at - 1]?.low === 'than')) &&
      one.kind === 'duration' &&
      /^(?:with|to|against|from)$/.test(leadOf(setting))) ||
    // “£400m for the six months to March, from £390m”: how long is no sum.
    (one.kind === 'duration' &&
      isMoney(setting.found.unit) &&
      /^(?:for|in|over|during)$/.test(leadOf(one))) ||
    // “£86 million, or 27% of sales, an increase of 7%”: of the sum.
    (setting.kind === 'growth' &&
      one.kind === 'percent' &&
      isOtherwise(one) &&
      !/point/.test(setting.found.unit)) ||
    // “4,310 people in 17 countries, 140 more than a year before”
    (setting.kind === 'amount' &&
      one.aside &&
      /^(?:more|fewer)$/.test(wordAfter(setting)) &&
      wordAfter(setting, 2) === 'than') ||
    (one.aside && one.found.unit !== '') ||
    // “4,200 days were lost, most of them (58%) in May, compared with 3,900”: no share of them.
    (setting.kind === 'amount' &&
      one.kind === 'percent' &&
      one.tokens[one.lead]?.text === '(' &&
      leadOf(setting) === 'with') ||
    // “delivered 94 ships to 31 owners, against 88 the year before”: as many ships.
    (/^(?:against|versus)$/.test(leadOf(setting)) &&
      setting.found.unit === '' &&
      leadOf(one) === 'to' &&
      one.kind === 'amount' &&
      one.told?.clause === one.clause &&
      one.told.kind === 'amount') ||
    (setting.found.form === 'multiple' &&
      one.found.form !== 'multiple' &&
      /^(?:percent|ratio)$/.test(one.kind));
  const last =
    done.findLast((one) => one.label !== '' && !passed(one))?.label ??
    done.findLast(
      ({ label, aside, found, kind }) =>
        !(found.form === 'multiple' && kind === 'amount') &&
        label !== '' &&
        !isAge(label) &&
        !/^(?:[A-Z][a-z]+ )?quarters$/.test(label) &&
        !(aside && found.unit !== ''),
    )?.label ??
    '';
  // “investment in property fell, while that in infrastructure rose”
  // “…, up by 3.3 percent; that of the secondary industry was …”: of the sentence before.
  const that =
    thoseWith(setting, text, done) ||
    ofThat(setting, text, done.findLast(({ label }) => / of /.test(label))?.label || last || speech.label) ||
    ofPlace(setting, spoken, last) ||
    ofTwin(spoken, last) ||
    forOthers(setting, text, last) ||
    spoken;
  // “sold for £268,000, which is 7.4 times average earnings”: what was just told.
  // “634,000 jobs were created, which was 34,000 more than planned”: a deed is no subject.
  const isDone = /^[a-z]+ed$/.test(that) && clauseOf(setting)?.joint === ',';
  const subject = (followsNumber(setting) || isDone) && last !== '' ? last : that;
  const around = { text, subject, last, speech, done };
  const words = proposed(setting, around);
  if (pronoun === '' ? subject !== '' : /^(?:we|i|you)$/.test(pronoun)) speech.subject = subject;
  const label = finish(
    words ||
      last ||
      subject ||
      (setting.group
        ? // “; up 9% at constant currency” of what was told before.
          // “They have since slipped to 31”
          /^(?:up|down)$/.test(setting.group.verb.lemma) || movesOn(setting, speech) || thereWere(setting)
          ? speech.label
          : deedOf(setting, speech)
        : isLeadIn(setting)
          ? ledLabel(setting, text)
          : speech.subject || (isMoney(setting.found.unit) ? speech.label : '')),
  );
  // “Adult learners numbered 5,120; 1,460 went on to college”
  if (setting.found.unit === '' && setting.group?.verb.lemma === 'number' && subject !== '')
    speech.counted = subject;
  // “Serious accidents barely fell: there were 1,320, and lorries accounted for 17% of them”
  const { group } = setting;
  if (
    setting.kind === 'amount' &&
    setting.found.unit === '' &&
    group?.verb.lemma === 'be' &&
    setting.tokens[group.start - 1]?.low === 'there' &&
    setting.tokens[setting.at + 1]?.type !== 'word' &&
    label !== ''
  )
    speech.counted = label;
  const named = namedThem(refined(withoutOne(label, last), setting, around), setting, speech);
  // “Roofing had a good year. … the division now makes up 12% of the Group”
  const whole = speech.topic === '' ? named : named.replace(/^Division(?=[’']s )/, speech.topic);
  const told = ofThose(
    ordered(withTime(withBase(whole, setting, text), setting, text), setting),
    setting,
    speech,
  );
  // “the smallest rise in four months”: what comes after is told of the thing, not of that time.
  if (!/^Time since so /.test(told) && !isAge(told)) speech.label = told;
  if (setting.kind === 'percent' && told !== '') speech.percent = told;
  speech.form = setting.found.form;
  return told;
}

/** “Returned to shareholders”; a verb alone names nothing: money is what was pledged, else what the sentence before was about. */
function deedOf(setting: Setting, { text, spoken, percent }: Speech): string {
  const deed = deedText(text, setting);
  // “we expect to stand at 9 percent”: it is no deed.
  if (setting.kind === 'percent' && /^stood$/i.test(deed) && percent !== '') return percent;
  if (deed === '' || deed.includes(' ') || !/^(?:past|participle)$/.test(verbOf(deed)?.form ?? ''))
    return deed;
  // “We resurfaced 88 km last year”: nothing but a road is.
  if (/^resurfaced$/i.test(deed) && /^(?:km|kilomet(?:re|er)s?|miles?)$/.test(setting.found.unit))
    return 'Road resurfaced';
  // “a household using 90 cubic metres a year”: its use.
  const { group, tokens } = setting;
  const user = group?.verb.form === 'ing' ? tokens[group.start - 1] : undefined;
  if (setting.found.unit !== '' && user?.type === 'word' && /^(?:used|consumed)$/i.test(deed))
    return isMoney(setting.found.unit) ? '' : `Use by ${user.text}`;
  return isMoney(setting.found.unit)
    ? `Money ${lowered(deed)}`
    : setting.kind === 'percent' && spoken !== ''
      ? spoken
      : deed;
}
/** “They have since slipped to 31”: a level of what was told last, where nothing else names it. */
const movesOn = ({ group, kind, tokens }: Setting, { label }: Speech): boolean =>
  label !== '' &&
  kind !== 'duration' &&
  group !== null &&
  /^(?:rise|fall)$/.test(group.verb.class) &&
  !group.passive &&
  /^(?:it|they)$/.test(tokens[group.start - 1]?.low ?? '');

/** “There were just 57 in 2014”: of what was counted last. */
const thereWere = ({ tokens, group, kind, found, at }: Setting): boolean =>
  kind === 'amount' &&
  found.unit === '' &&
  group?.verb.lemma === 'be' &&
  tokens[group.start - 1]?.low === 'there' &&
  (tokens[at + 1]?.type !== 'word' || prepositions.has(tokens[at + 1]?.low ?? ''));

/** “, or 27% of sales”: the same told otherwise. */
const isOtherwise = (setting: Setting): boolean =>
  /\bor$/.test(clauseOf(setting)?.joint ?? '') && clauseOf(setting)?.start === setting.at;

/** Whether a number's clause begins with “which” right after a number, and tells what that was or how it moved. */
const followsNumber = (setting: Setting): boolean => {
  const start = clauseOf(setting)?.start ?? 0;
  const [number, which, was] = [3, 2, 1].map((back) => setting.tokens[setting.at - back]);
  // “rose by $3.6 billion which was 5.4% higher”: without a comma.
  if (number?.type === 'number' && which?.low === 'which' && /^(?:is|was)$/.test(was?.low ?? '')) return true;
  return (
    setting.tokens[start]?.low === 'which' &&
    (/^(?:is|was)$/.test(setting.tokens[start + 1]?.low ?? '') ||
      (setting.group?.start === start + 1 &&
        /^(?:narrow|widen|shrink|compare)$/.test(setting.group.verb.lemma))) &&
    (setting.tokens[start - 2]?.type === 'number' ||
      // “pays £640 a month, which is 12% more”
      (setting.tokens[start - 4]?.type === 'number' &&
        /^(?:an?|per)$/.test(setting.tokens[start - 3]?.low ?? '') &&
        periods.has(setting.tokens[start - 2]?.low ?? '')))
  );
};

/** “At £3,140, average childcare costs swallow …”: what the sentence is about. */
const ledLabel = ({ tokens, clauses }: Setting, text: string): string =>
  tokens[0]?.low === 'at' ? (topicOf(text, tokens, clauses) ?? '') : '';

/** “Within 15 months, …”, “Over the next five years we …”. */
const isLeadIn = (setting: Setting): boolean =>
  setting.clause === 0 && prepositions.has(setting.tokens[0]?.low ?? '');

/** “The profits of these enterprises”, “Their value added rose”: of those that were counted before. */
function ofThose(label: string, { tokens, group }: Setting, { counted }: Speech): string {
  const several = lastWord(counted);
  if (!isPlural(several)) return label.replace(/ of these (?=[a-z]+$)/, ' of ');
  const these = / of these ([a-z]+)$/.exec(label)?.[1];
  if (these !== undefined)
    return label.replace(/ of these [a-z]+$/, ` of ${these === several ? lowered(counted) : these}`);
  const whose = tokens[(group?.start ?? 0) - 1 - label.split(' ').length]?.low;
  return whose === 'their' &&
    /(?:^|\s)(?:value added|profits?|revenue|sales|output|turnover|capacit(?:y|ies)|areas?|lengths?|volumes?|yields?|weight|size)$/i.test(
      label,
    ) &&
    counted.split(' ').length <= 5
    ? `${label} of ${lowered(counted)}`
    : label;
}

/** Sentence case, no mark at its ends. */
function finish(label: string): string {
  const words = label
    // “"small giant" firms” keeps both marks.
    .replace(/^[\s,;:’'”()-]+|^["“](?![^"”]*["”])|[\s,;:"“”(-]+$/g, '')
    // “40 tenancies ended, i.e. keys handed back”
    .replace(/ (?:there|here|(?:from us )?afterwards|i\.?e|e\.?g)\.?$/, '')
    // “$40 million has been pledged so far”: both words.
    .replace(/(?<=[a-z]ed) far$/, ' so far')
    // “Spending, of which £12 million was spent at Hull”
    .replace(/(?<=(?:spending|expenditure|investment)) (?:spent|invested)(?= (?:at|on|in) )/i, '')
    // “Other income lower at £3 million”
    .replace(/(?<=[a-z]) (?:lower|higher|unchanged)$/, '')
    // “2 million feet of workshop space remained empty”
    .replace(
      /(?<=^[A-Za-z-]+(?: [a-z-]+){0,4})(?<! that| who| which| will) (remain(?:ed|s)?) (?=[a-z]+$)/,
      ' that $1 ',
    )
    // “our country, with its population of 30 million”
    .replace(/^([Pp]opulation|[Aa]rea) of (?:country|city|county|province|nation|region|state)$/, '$1')
    // “is proposed for FY 2026”: a date is no part of it.
    .replace(/ (?:for|in|by|of|during) (?:FY|fiscal year)$/, '')
    .replace(/ (?:between|among) them$| by an? (?:total|combined|cumulative)$/, '')
    // “a lower rate of enrolment, which remained unchanged”
    .replace(/^(?:lower|higher) (?=rate|level|share|number)/i, '')
    // “and eight indicators missed it”: their target.
    .replace(
      /(?<= that (?:met|missed|reached|exceeded)(?: (?:or|and) (?:met|beat|exceeded))?) it$/,
      ' their target',
    )
    // “will be created at a cost of 19 million”
    .replace(/(?<=\S) at (?:an?|the) (?:(?:total |estimated |average )?(?:cost|price)|average)$/, '')
    // “will arrange 60 million yuan to support small firms”: it is money that is arranged.
    .replace(/^(?=(?:arranged|allocated|appropriated|earmarked|channell?ed) (?:to|for|towards) )/i, 'money ')
    // “wells drilled against a quarterly target of 90”: the target is told for itself.
    .replace(
      /(?<!^performance) against (?:an?|the|its|our) (?:[a-z-]+ ){0,2}(?:target|plan|goal|budget)$/i,
      '',
    )
    // “read a document of some 14,500 words”
    .replace(/ of (?:some|about|around|nearly|over|almost)$/, '')
    // “The Company’s net profit”: the report is of it anyway.
    .replace(
      /^(?:Company|Group|City|Province|County|Prefecture|Municipality|Region)[’']s (?=[a-z])(?!economy)/i,
      '',
    )
    // “Last year imports”, “this year’s deficit”
    .replace(/^(?:(?:Last|This|Next) year(?:[’']s)?|Year[’']s) (?=[a-z])/i, '')
    // “Work accidents of all kinds”, “Gross domestic product (GDP) of the city”
    // “leave two floors of the hall and let them”: another deed with the same things.
    .replace(/ and (?:let|sell|rent|lease|close|keep|move)$/, '')
    // “made up for the losses”, “set out for the depot”: the verb's own small word.
    .replace(/^(?:up|out|off) (?:for|of|to|with) (?:the |our |its |an? )?(?=[a-z])/i, '')
    // “spending on temporary homes as a whole”: that is what it says anyway.
    .replace(/(?<=\b(?:spending|expenditure|investment|lending|borrowing) on [a-z -]{1,60}) as a whole$/i, '')
    // “lamps reported faulty | being | fixed within a day”
    .replace(/(?<=[a-z]ed [a-z]{3,20}) being (?=(?:made|kept|put|sent|brought|[a-z]{2,20}ed)\b)/, ' ')
    // “cut its own emissions”: whose they are is known.
    .replace(/^Own (?=[a-z])/i, '')
    // “emissions from its own estate”: so is it here.
    .replace(/(?<= (?:from|in|on|of|for|by|at|to)) its own (?=[a-z])/, ' own ')
    .replace(/ of (?:all|various) (?:kinds|types|sorts)\b/, '')
    .replace(/(?<=[a-z]) \([A-Z][A-Za-z&-]*\)/, '')
    // “patients | had to be kept in overnight”
    .replace(
      /^([A-Z][a-z]*(?: [a-z]+){0,3}(?:ents|ers|ants|people|staff|children|women|men)) (had|have) to /,
      '$1 who $2 to ',
    )
    // “fees, €3 million, and rents the remaining €2 million”, “a gain equal to 16 days”
    .replace(/(?<=\S) (?:the (?:remaining|rest|other)|equal|equivalent)$/, '')
    // “lost their homes in these storms”
    .replace(
      /(?<= their (?:lives|homes|jobs|livelihoods|sight)) (?:in|during|through|on) (?:these|those|this|that) .*$/,
      '',
    )
    // “reserved for families earning under $50,000”
    .replace(/ (?:earning|costing|worth|aged|paying|measuring|weighing|averaging|totall?ing|numbering)$/, '')
    // “saw rural income grow by 6.9 percent”, “confident of lifting return on capital”
    .replace(
      /(?<=\S \S+)(?<!\b(?:an?|of)|^[Tt]ime since .*) (?:grow|rise|fall|increase|decline|drop|shrink|expand)$/,
      '',
    )
    .replace(/^.*\b(?:confident|capable|certain|sure|hopeful) of [a-z]+ing (?:an? |the |its |our )?/i, '')
    .trim();
  return raised(words);
}
