/** Whether a percent tells growth, or a share: “grew by 4%”, not “approved by 61%”. */
import { changeNoun, bracketed } from './change-noun.ts';
import { compared, comparedApart, isByAverage, isChanging, isLevel, isToldChange } from './changing.ts';
import { firstAnswer } from '../grammar/first-answer.ts';
import { isChangeInNext } from '../labels/compared/change-in-each.ts';
import { isBrought } from '../labels/compared/rate-moved.ts';
import { isForecast } from '../labels/compared/held-against.ts';
import { clauseOf, leadOf, wordAfter, type Setting } from '../labels/setting.ts';
import { isPercent } from '../numbers/units.ts';

/** A percent, with the words around it. */
interface GrowthAsked {
  setting: Setting;
  /** The number before it, and whether that was growth in percent. */
  previous: Setting | null;
  grew: boolean;
  /** The word that leads to it, and the two after it. */
  lead: string;
  first: string;
  second: string;
  /** Whether its clause is about growth: “Sales growth was 4%”. */
  ownGrowth: boolean;
}
/** undefined where the rule does not hold. */
type GrowthRule = (asked: GrowthAsked) => boolean | undefined;

/** “$1.9 billion (6.4%) more” */
function inBrackets({ setting }: GrowthAsked): boolean | undefined {
  const beside = bracketed(setting);
  return beside
    ? compared.test(beside.next) || (setting.change !== null && setting.at - setting.change.at <= 3)
    : undefined;
}

/** “7% increase”, “4% more”; but not “up to 4%” */
const byItsNoun = ({ setting, first, second }: GrowthAsked): boolean | undefined =>
  changeNoun(setting) || (compared.test(first) && !(first === 'up' && second === 'to')) ? true : undefined;

/** “9% and 14% ahead of last year respectively” */
function withTwin({ setting, first }: GrowthAsked): boolean | undefined {
  const twin = setting.tokens[setting.at + 2];
  return /^(?:and|or)$/.test(first) &&
    twin?.type === 'number' &&
    // “4.2 per cent or $20 billion lower”
    (first === 'or' || /%|cent/.test(twin.text)) &&
    compared.test(wordAfter(setting, 3))
    ? true
    : undefined;
}

/** “$4 million, or 3%, below forecast” */
const apart = ({ setting }: GrowthAsked): boolean | undefined =>
  comparedApart(setting) === '' ? undefined : true;

/** “shed 8% of its members”: so much fewer they are. */
const lostOfThem = ({ setting: { group, lead }, first, second }: GrowthAsked): boolean | undefined =>
  group &&
  /^(?:lose|shed)$/.test(group.verb.lemma) &&
  lead < group.end &&
  first === 'of' &&
  /^(?:its|their|his|her|our)$/.test(second)
    ? true
    : undefined;

/** “Marine Systems put on 9.3%” */
const putOn = ({ setting: { group, tokens, lead } }: GrowthAsked): boolean | undefined =>
  group?.verb.lemma === 'put' && !group.passive && tokens[lead]?.low === 'on' && lead === group.end
    ? true
    : undefined;

/** “$91 million is available, of which 48 percent goes to schools”: a share, whatever grew before. */
const ofWhich = ({ setting: { tokens, lead: at, told }, lead }: GrowthAsked): boolean | undefined =>
  /^(?:which|whom)$/.test(lead) && tokens[at - 1]?.low === 'of' && told !== null && told.kind !== 'growth'
    ? false
    : undefined;

/** “Building added another 1.3 percent to the tax base”: so much larger it grew. */
const addedTo = ({ setting: { group, lead }, first }: GrowthAsked): boolean | undefined =>
  group?.verb.lemma === 'add' && !group.passive && lead < group.end && first === 'to' ? true : undefined;

/** “growth of 8% in fares and 3% in freight” */
const inNext = ({ setting, grew }: GrowthAsked): boolean | undefined =>
  grew && isChangeInNext(setting) ? true : undefined;

/** “38% of senior roles”, “61% were finished”: a share */
const shareOfThem = ({ setting, lead, first, second }: GrowthAsked): boolean | undefined =>
  /^(?:of|in|are|is|were|was)$/.test(first) &&
  !/^(?:by|up|down)$/.test(lead) &&
  !(first === 'in' && (isChanging(setting) || /^(?:real|nominal|cash)$/.test(second)))
    ? false
    : undefined;

/** “raised by 3.5% including 1% earmarked for flood banks”: a part of the growth, and no share. */
const partOfGrowth = ({ setting: { told }, grew, lead, first }: GrowthAsked): boolean | undefined =>
  grew && lead === 'including' && told?.kind === 'growth' && /(?:ed|for)$/.test(first) ? true : undefined;

/** “grew by 4%, against 3% a year before” */
const againstGrowth = ({ lead, grew }: GrowthAsked): boolean | undefined =>
  grew && /^(?:than|against|versus|vs|with|after|following)$/.test(lead) ? true : undefined;

/** “grew $180 million, or 6%,”, “up 4.3% or 3.1% at constant currency”: the same said otherwise. */
function saidOtherwise({ setting }: GrowthAsked): boolean | undefined {
  const { group, at, told } = setting;
  const clause = clauseOf(setting);
  if (group || !told || clause?.start !== at || !/\bor$/.test(clause.joint)) return undefined;
  return isPercent(told.found.unit) ? told.kind === 'growth' : isToldChange(told);
}

/** “the economy grew by 2.3 per cent, down from 3.1 per cent” */
const downFrom = ({ setting, previous, grew, lead, first }: GrowthAsked): boolean | undefined =>
  previous &&
  grew &&
  lead === 'from' &&
  // “our share moved up from 8% to 9%”: two levels.
  first !== 'to' &&
  previous.told !== setting &&
  /^(?:up|down)$/.test(setting.tokens[setting.lead - 1]?.low ?? '') &&
  setting.clause - previous.clause <= 1 &&
  (!isLevel(previous) || isForecast(previous))
    ? true
    : undefined;

/** “grew by 4%”; but “approved by 61 percent to 39 percent”, “was taken up by 71%” */
function byHowMuch({ setting, lead, first }: GrowthAsked): boolean | undefined {
  if (lead !== 'by') return undefined;
  const { group } = setting;
  // “the survey, completed by 84% of staff, showed a rise”
  if (
    first === 'of' &&
    group?.end === setting.lead &&
    /ed$/.test(setting.tokens[group.at]?.low ?? '') &&
    !/^(?:rise|fall)$/.test(group.verb.class)
  )
    return false;
  if (isChanging(setting)) return true;
  if (first === 'to' && setting.tokens[setting.at + 2]?.type === 'number') return false;
  const { governing } = setting;
  return !governing || !(governing.passive || governing.verb.form === 'participle');
}

/** “an average of 6.3%”, “a growth target of 6% for GDP and of 4% for revenue” */
function ofHowMuch({ setting, previous, lead, ownGrowth }: GrowthAsked): boolean | undefined {
  if (lead !== 'of') return undefined;
  if (isBrought(setting)) return false;
  const { tokens } = setting;
  const clause = clauseOf(setting);
  if (setting.lead === clause?.start && /\band$/.test(clause.joint) && previous?.kind === 'growth')
    return true;
  const noun = tokens[setting.lead - 1]?.low ?? '';
  if (!/^(?:average|mean|median|forecast|target|projection|rate|level|high|low|peak|record)$/.test(noun))
    return false;
  const beside = tokens
    .slice(Math.max(0, setting.lead - 6), setting.lead)
    .some(({ low }) => /^(?:than|ahead|behind|against|above|below)$/.test(low));
  return (
    tokens[setting.lead - 2]?.low === 'growth' ||
    (ownGrowth && noun !== 'target') ||
    // “rose by an average of 6.3%”
    isByAverage(setting) ||
    (beside && previous?.kind === 'growth') ||
    (noun === 'rate' && setting.group !== null && isChanging(setting))
  );
}

/** “grew at 4%”; “held growth to 1.9%” */
function asLevel({ setting, lead, ownGrowth }: GrowthAsked): boolean | undefined {
  if (lead === 'at') return isChanging(setting);
  return isLevel(setting) ? ownGrowth || setting.tokens[setting.lead - 1]?.low === 'growth' : undefined;
}

/** “rose 7%”, “Sales growth was 4%” */
const ofItsVerb = ({ setting, ownGrowth }: GrowthAsked): boolean | undefined =>
  (setting.group && isChanging(setting) && setting.lead < setting.group.end + 5) || ownGrowth
    ? true
    : undefined;

/** “sales rose 7% and profit 4%” */
const goesOn = ({ setting, grew }: GrowthAsked): boolean =>
  grew &&
  !setting.group &&
  setting.tokens[setting.at + 1]?.low !== 'of' &&
  /(?:\band|\bbut|\bwhile|,)$/.test(clauseOf(setting)?.joint ?? '');

const rules: GrowthRule[] = [
  inBrackets,
  byItsNoun,
  withTwin,
  apart,
  lostOfThem,
  putOn,
  addedTo,
  ofWhich,
  inNext,
  shareOfThem,
  partOfGrowth,
  againstGrowth,
  saidOtherwise,
  downFrom,
  byHowMuch,
  ofHowMuch,
  asLevel,
  ofItsVerb,
];

/** Whether a percent tells growth; `previous` is the number before it. */
export function isGrowth(setting: Setting, previous: Setting | null, subject: string): boolean {
  const asked = {
    setting,
    previous,
    grew: previous?.kind === 'growth' && isPercent(previous.found.unit),
    lead: leadOf(setting),
    first: wordAfter(setting),
    second: wordAfter(setting, 2),
    ownGrowth:
      /\bgrowth\b|\b(?:increase|rise|decline|expansion)$/i.test(subject) &&
      // “Trade’s contribution to growth was 40 percent”: so much of it.
      !/\b(?:contribution|share)s?\b.*\b(?:to|of)\b.*\bgrowth\b/i.test(subject),
  };
  return firstAnswer(rules, asked) ?? goesOn(asked);
}
