/** Lists of targets: “The main targets are: growth of 5%; 4,000 new homes; …”: each is a target, and no result. */
import type { FigureKind } from '../../../../model.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isPlanned } from '../counted/done-to.ts';
import { leadOf, type Setting } from '../setting.ts';
import { asTime } from '../times/as-time.ts';

const leads =
  /(?:\b(?:targets?|goals?|objectives?)\b[^.!?\n:]{0,80}\b(?:are|is|include|includes|follows|set|propose|following)\b[^.!?\n:]{0,80}|\bfollowing (?:are|is)\b[^.!?\n:]{0,40}\b(?:targets?|goals?|objectives?)\b[^.!?\n:]{0,80}):(?![^.!?\n]*\b(?:last year|compared with|against)\b)[^.!?\n]*$/i;
/** “Our standard is to answer calls within 20 seconds”: how soon and how many is what is aimed at. */
const standard =
  /^\s*(?:Our|The|Its|Their) (?:[a-z-]+ )?(?:standard|aim|target|goal|promise|ambition|objective|commitment|pledge) (?:is|was|remains) (?:for|to|that)\b[^:]*$/;
const told = /\b(?:targets?|goals?|ceiling|floor|limit|planned|objective)\b/i;
const earlier = /^Previous | before$/;
/** A list of targets is no longer than this, in UTF-16 units. */
const longest = 900;

/** A paragraph that ends in a colon and says that what is listed below it is aimed at, and not what came of it. */
export const leadsToTargets = (text: string): boolean =>
  /:\s*$/.test(text) &&
  /\b(?:targets?|goals?|objectives?)\b[^.!?]*$/i.test(text) &&
  !/\b(?:achiev|met|miss|exceed|surpass|progress|against|result|perform|last year)\w*\b[^.!?]*$/i.test(text);

/** “For the full year we expect:” */
export const leadsToExpected = (text: string): boolean =>
  /:\s*$/.test(text) && /\b(?:expects?|anticipates?|forecasts?|guidance)\b[^.!?]{0,60}:\s*$/i.test(text);

/** “Expected capital expenditure” */
export const asExpected = (label: string): string =>
  !/^[A-Za-z]/.test(label) || told.test(label) || /expected/i.test(label)
    ? label
    : `Expected ${lowered(label)}`;

/** “increasing GDP”, “keep the rate”: what is done about it is told by its being a target. */
const doing =
  /^(?:(?:increas|rais|reduc|secur|creat|achiev)(?:ing|e)|(?:expand|lift|boost|lower|keep|hold|maintain|reach|cut)(?:t?ing)?) (?!in |of |off )(?:the |an? )?(?=\S)/i;
const raising = /^(?:increas(?:e|ing)|rais(?:e|ing)|(?:expand|lift|boost)(?:ing)?) /i;
const lowering = /^(?:reduc(?:e|ing)|lower(?:ing)?|cut(?:ting)?) /i;

/** “Target for GDP growth” of an item of such a list; labels of other languages and empty ones stay. */
export function asEnglishTarget(label: string, kind: FigureKind = 'amount'): string {
  if (!/^[A-Za-z]/.test(label) || told.test(label)) return label;
  const what = label.replace(doing, '');
  const name = lowered(raised(what));
  if (kind !== 'growth' || what === label) return `Target for ${name}`;
  if (lowering.test(label)) return `Target cut in ${name}`;
  return !raising.test(label)
    ? `Target for ${name}`
    : what.includes(' ')
      ? `Target for growth in ${name}`
      : `Target for ${name} growth`;
}

/** “must not exceed”, “ensure that it does not rise above”: no more is allowed. */
const atMost =
  /\b(?:(?:must|should|shall|may|cannot) |ensur\w+ (?:that )?[^.;,]{0,80}\b(?:does|do|will) )not (?:exceed|(?:rise|go|climb|increase|grow) (?:above|over|beyond|to more than)|be (?:above|over|more than|higher than))(?: about| around)? (?:[£$€₹]|[A-Z]{2}\$)?$/i;

/** “We aim for no more than 40 cases”, “will hold sickness to at most eight days”, “is to be no more than 8 days”. */
const capped =
  /\b(?:(?:aims?|aiming|intends?|plans?|wants?) (?:for|to)|wants?|(?:will|shall|must|to) (?:keep|hold|limit|restrict)|(?:is|are) to be)\b[^.;:]{0,60}?\b(?:(?:no|not) more than|at most) (?:[£$€₹]|[A-Z]{2}\$)?$/i;

const isCapped = (ahead: string): boolean =>
  /(?:more than|at most) .{0,3}$/.test(ahead.slice(-18)) && capped.test(ahead);

/** “Target for GDP growth”, “Target for new homes”; a list goes on over its semicolons. */
export function tellAim(settings: Setting[], text: string): void {
  for (const [index, setting] of settings.entries()) {
    const { kind, found } = setting;
    const before = settings.slice(0, index).findLast((one) => one.kind !== 'date');
    const ahead = sentenceBefore(text, found.start);
    const after = text.slice(found.end, found.end + 60);
    // “42% of them use it; by 2027 it is to be 90%”: of the same.
    const label =
      itIsToBe.test(ahead) && before?.kind === kind && kind === 'percent' ? before.label : setting.label;
    if (kind === 'date' || label === '' || told.test(label) || earlier.test(label)) continue;
    const soon = /^Time to (.+)$/.exec(asTime(label, setting))?.[1];
    if (standard.test(ahead) && (soon !== undefined || kind === 'percent'))
      setting.label = soon === undefined ? `Target for ${lowered(label)}` : `Target time to ${soon}`;
    else if (
      isAimedAt(setting) ||
      isAimedBy(setting) ||
      isMeantToReach(setting) ||
      isPartMeant(setting) ||
      isDue(setting, ahead, after) ||
      aimsFor.test(ahead) ||
      isPromised(setting, ahead, after)
    )
      setting.label = aimOf(label);
    else if (atMost.test(ahead) || isCapped(ahead)) setting.label = `Ceiling for ${lowered(label)}`;
    else if (ahead.includes(':') && leads.test(ahead)) setting.label = asEnglishTarget(label, kind);
  }
}

/** “We will raise the share to 90%”: what it is to be, and not what it is. */
const isAimedAt = (setting: Setting): boolean =>
  setting.group !== null &&
  // “will increase to 4%”: that is only expected.
  trimmed(setting.tokens, setting.group.end, setting.lead)?.end === setting.lead &&
  !setting.group.passive &&
  setting.group.verb.class === 'rise' &&
  leadOf(setting) === 'to' &&
  /^(?:percent|ratio)$/.test(setting.kind) &&
  isPlanned(setting, setting.group);

/** “on our way to reduce the deficit below 4.5% by 2030”: by when tells that it is not so yet. */
function isAimedBy({ tokens, group, kind, lead, at }: Setting): boolean {
  if (!group || group.passive || !/^(?:percent|ratio)$/.test(kind)) return false;
  const to = group.infinitive ? group.start - 1 : group.at - 1;
  if (
    tokens[to]?.low !== 'to' ||
    !/^(?:bring|cut|reduce|lower|raise|lift|increase|keep)$/.test(group.verb.lemma)
  )
    return false;
  // “managed to reduce it below 4.5% by 2023”
  if (
    /^(?:managed|helped|able|enough|failed|allowed|enabled|used|likely|expected|projected|forecast)$/.test(
      tokens[to - 1]?.low ?? '',
    )
  )
    return false;
  const mark = tokens
    .slice(Math.max(lead, group.end), at)
    .some(({ low }) => /^(?:to|below|under|above)$/.test(low));
  const after = tokens.slice(at + 1, at + 7);
  const by = after.findIndex(({ low }) => low === 'by');
  return (
    mark &&
    by >= 0 &&
    after.slice(0, by).every(({ type }) => type === 'word') &&
    /^20\d\d/.test(after[by + 1]?.text ?? '')
  );
}

/** “and we aim to reach 55% by 2030”: it has not yet. */
const isMeantToReach = ({ tokens, group, kind, lead }: Setting): boolean =>
  group?.verb.lemma === 'reach' &&
  tokens[group.at - 1]?.low === 'to' &&
  /^(?:percent|ratio)$/.test(kind) &&
  lead < group.end &&
  /^(?:aim|intend|want|plan|hope|aiming|planning|hoping)$/.test(tokens[group.at - 2]?.low ?? '') &&
  /^(?:we|they|it|are|is)$/.test(tokens[group.at - 3]?.low ?? '');

/** “we aim to answer 90% of calls in time”, “We will inspect 70% of bridges”: so many are not done yet. */
const isPartMeant = (setting: Setting): boolean =>
  setting.group !== null &&
  /^(?:percent|ratio)$/.test(setting.kind) &&
  setting.tokens[setting.at + 1]?.low === 'of' &&
  !setting.group.passive &&
  setting.group.verb.class === 'deed' &&
  setting.lead < setting.group.end &&
  // “The farm will supply 12% of our power”: that is only expected.
  (setting.group.infinitive || setting.tokens[setting.group.start - 1]?.low === 'we') &&
  isPlanned(setting, setting.group);

const aims =
  /\b(?:with the (?:aim|goal|objective) of|(?:should|must|will|shall|we|to) (?:aim|strive|work|endeavou?r) to (?:ensure|see)(?: to it)? that)\b[^;:]*$/i;
/** “We will see to it that output exceeds 3 million tonnes”: the level that is promised is none yet. */
const seesTo =
  /\b(?:we|government|council|city|province|county) (?:will|must|shall|should|need to) (?:(?:[^,;:.]+?,? and )?(?:ensure|see(?: to it)?|make sure)|[^;:.]+, and (?:ensure|see(?: to it)?|make sure)) that\b[^,;:.]*$/i;
const byWhen = /\bby (?:20\d\d|then|that (?:time|year|date)|the end of (?:20\d\d|the decade))\b/i;
const level = /^(?:reach|account|exceed|surpass|top|make|form|come|represent|cover|rise)$/;

/** “should account for 60%”, “with the aim of raising it to 60%”, “by 2030 it will have risen to 60%”. */
function isDue(
  { tokens, group, governing, kind, lead, at, clauses, clause, found }: Setting,
  ahead: string,
  after: string,
): boolean {
  const sentence = ahead + after;
  const told = group ?? governing;
  // “By 2030 at least 80% of lamps should be lit by LED”, “60% of roads must be sound by 2030”
  const due = tokens[clauses[clause]?.groups.find(({ start }) => start > at)?.start ?? -1]?.low ?? '';
  if (/^(?:percent|ratio)$/.test(kind) && /^(?:should|must)$/.test(due) && byWhen.test(sentence)) return true;
  if (!told || !/^(?:percent|ratio|amount|growth)$/.test(kind)) return false;
  if (aims.test(ahead)) return kind !== 'amount' || tokens[lead]?.low === 'to';
  if (seesTo.test(ahead) && group && /^(?:s|base)$/.test(group.verb.form) && lead < group.end + 1)
    return level.test(group.verb.lemma) && (kind !== 'amount' || found.unit !== '');
  const words = tokens.slice(told.start, told.at + 1).map(({ low }) => low);
  const done = words[0] === 'will' && words[1] === 'have';
  if (!(/^(?:should|must)$/.test(words[0] ?? '') || done) || words.includes('not')) return false;
  // “savings should reach 3 million”: that is no more than hoped for, where no day is set.
  if (kind === 'amount' || done)
    return byWhen.test(ahead) && level.test(told.verb.lemma) && tokens[lead]?.low !== 'from';
  return kind !== 'growth' && (told.passive || level.test(told.verb.lemma)) && at >= told.end;
}

const confident =
  /\b(?:confident of|confident that (?:we|it|they) (?:will|can)|committed to|aims? (?:to|at)|determined to|pledged to|promised to) (?:(?:achiev|deliver|reach|attain|generat|earn)\w* (?:[a-z-]+ ){1,6}(?:of|at)|reach(?:ing)?) (?:at least |more than |over |around |about )?$/i;
const aimsToMove =
  /\b(?:(?:we|it|they|group|company|council|government) (?:aims?|intends?|pledged?s?|promised?s?|want|(?:have|has) (?:pledged|promised|undertaken))|(?:is|are) (?:committed|determined|aiming)) to (?:cut|reduc|lower|rais|increas|lift|grow)[a-z]*\b[^;:]*\bby (?:at least |about |around )?$/i;
const isToBe = /\b(?:is|are) to (?:be|reach|(?:rise|fall|grow|come) to) (?:at least |about |around )?$/;
const itIsToBe = /[;,] (?:by [a-z\d ]+ )?(?:it|this|that) is to be (?:at least |about |around )?$/;
/** “on course for a reduction of 50% by 2030” */
const onCourse =
  /\bon (?:course|track) (?:for|to (?:achieve|deliver)) (?:an? )?(?:[a-z]+ )?(?:reduction|cut|fall|increase|rise|growth) of (?:at least |about |around )?$/i;
/** “leaving us on course for a 40% reduction by 2030” */
const onCourseFor = /\bon (?:course|track) for (?:an? )?(?:at least |about |around )?$/i;
const changeBehind = /^ (?:reduction|cut|fall|decrease|increase|rise)\b/;
/** “The scheme aims for 900 completions a year” */
const aimsFor = /\b(?:aims?|aiming|strives?) for (?:an? )?(?:at least |more than |around |about |over )?$/i;
const byYear = /^[^,;:]{0,40}? by (?:(?:[A-Z][a-z]+ )?20\d\d|the end of (?:20\d\d|the decade))\b/;
/** “the 40% cut | we have pledged”, “a 20% rise | we aim for” */
const pledgedChange =
  /^ (?:reduction|cut|fall|decrease|saving|increase|rise|growth) (?:that )?(?:we|it|they|the [a-z]+) (?:(?:has|have|had|is|are) )?(?:promised|pledged|undertaken|committed|aim|seek|want|set (?:ourselves|itself|themselves))\b/;

const aimed = '(?:target|goal|aim|ambition|objective|commitment|pledge|promise)';
/** “Our target remains a 40% reduction”, “The goal is growth of 5%” */
const targetIsChange = new RegExp(
  String.raw`\b${aimed} (?:is|remains|stays)(?: still| now| for| to see)? (?:an? )?(?:[a-z]+ )?(?:(?:reduction|cut|fall|decrease|saving|increase|rise|growth) of )?(?:at least |about |around |up to )?$`,
  'i',
);
/** “our commitment that one in ten colleagues will be apprentices” */
const wordGiven = new RegExp(
  String.raw`\b${aimed} (?:is |was |remains )?that (?:by [a-z\d ]+,? )?(?:at least |about |around |more than |over )?$`,
  'i',
);

/** “confident of achieving sales of £90m by 2028”, “aims to cut waste by 40%”, “the 40% cut we have pledged”: none is so yet. */
const isPromised = ({ kind }: Setting, ahead: string, after: string): boolean =>
  kind === 'growth'
    ? aimsToMove.test(ahead) ||
      onCourse.test(ahead) ||
      (onCourseFor.test(ahead) && changeBehind.test(after)) ||
      targetIsChange.test(ahead) ||
      pledgedChange.test(after)
    : (confident.test(ahead) && byYear.test(after)) ||
      (isToBe.test(ahead) && byWhen.test(ahead)) ||
      (/^(?:percent|ratio)$/.test(kind) && wordGiven.test(ahead));

/** “Exports target”, “Target share of electric buses”: what is aimed at, told by its name. */
export const aimOf = (label: string): string =>
  /^Fall in /.test(label)
    ? `Target cut in ${label.slice(8)}`
    : /^(?:Share|Proportion|Ratio|Percentage|Rate) of /.test(label)
      ? `Target ${lowered(label)}`
      : label.split(' ').length <= 2 && !/ [a-z]+ed$/.test(label)
        ? `${label} target`
        : `Target for ${lowered(label)}`;

const upToSentence = /^.*(?:[!?\n]|\.(?=\s))/s;

/** The sentence up to a place; a dot inside a number ends none, nor does a semicolon. */
function sentenceBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - longest), end);
  return near.replace(upToSentence, '').replace(/(?<=\d)\.(?=\d)/g, ',');
}
