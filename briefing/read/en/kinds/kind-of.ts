/** What a number measures: an amount, a share, growth, a time, a rank. */
import type { FigureKind } from '../../../model.ts';
import { changeNoun, changeOfBracketed } from './change-noun.ts';
import { compared, isChanging, isLevel } from './changing.ts';
import { firstAnswer } from '../grammar/first-answer.ts';
import { isGrowth } from './growth.ts';
import { isEarlier, isForecast } from '../labels/compared/held-against.ts';
import { isColumnOfChange } from '../labels/lists/rows.ts';
import { isTolerance } from '../labels/compared/tolerance.ts';
import { leadOf, wordAfter, type Setting } from '../labels/setting.ts';
import { isDuration, isPercent, isPoints, isScore } from '../numbers/units.ts';
import { isOccasion } from '../labels/compared/how-often-moved.ts';
import { isRatio } from './ratio-of-times.ts';

/** A number with the one before it, and what its clause is about. */
interface KindAsked {
  setting: Setting;
  previous: Setting | null;
  subject: string;
}
type KindRule = (asked: KindAsked) => FigureKind | undefined;

/** “5 May”, “third”, “one in five”, “1.7 times”: the way it is written says what it is. */
function byForm({ setting, previous, subject }: KindAsked): FigureKind | undefined {
  switch (setting.found.form) {
    case 'date':
    case 'rank':
      return setting.found.form;
    case 'ordinal':
      // “which puts us 9th among county areas”
      return wordAfter(setting) === 'among' ? 'rank' : 'ordinal-name';
    case 'fraction':
      return 'ratio';
    case 'multiple':
      if (isOccasion(setting)) return 'amount';
      return isRatio(setting, subject) || wasRatio(setting, previous) ? 'ratio' : 'growth';
    default:
      return undefined;
  }
}

/** “0.6 times EBITDA (2023: 0.8 times)”, “… compared with 0.8 times a year ago”: what the ratio was. */
const wasRatio = ({ tokens, at, lead }: Setting, previous: Setting | null): boolean =>
  previous?.kind === 'ratio' &&
  previous.found.form === 'multiple' &&
  ((tokens[at + 1]?.text === ')' && tokens.slice(previous.at, at).some(({ text }) => text === '(')) ||
    (lead - previous.at <= 8 &&
      /^(?:compared (?:with|to)|.* against|.* versus)$/.test(
        `${tokens[lead - 1]?.low ?? ''} ${tokens[lead]?.low ?? ''}`,
      )));

const wordsBefore = ({ tokens, at }: Setting): string =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .map(({ low }) => low)
    .join(' ');

/** Words for what rises by so much a year, right before a number. */
const inflation =
  /(?<!rate of )\b(?:inflation|pay award|pay rise|wage rise)(?: (?:is|was|are|be|put|running|stood|stands|remained|expected|of|at|to|about|around|nearly|over|under))*$/;

/** “cost inflation of 2% to 3%”, “a pay award of 4.75 per cent” */
const isInflation = ({ setting }: KindAsked): boolean => inflation.test(wordsBefore(setting));

/** Held against growth that was just told: “compared with 5.7 per cent in 2023”, “easing from 3.7%”, “missing the 3.9% forecast”. */
const isHeldAgainstGrowth = ({ setting, previous }: KindAsked): boolean =>
  previous?.kind === 'growth' &&
  isPercent(previous.found.unit) &&
  ((!setting.group &&
    setting.clause - previous.clause <= 3 &&
    /\b(?:compared with|compared to|comparison (?:to|with)|against|(?:below|above) the)$/.test(
      wordsBefore(setting),
    )) ||
    // “rose by 5%, and in the hills the figure was 7%”
    (setting.group?.verb.lemma === 'be' &&
      setting.tokens[setting.group.start - 1]?.low === 'figure' &&
      setting.clause - previous.clause <= 3 &&
      setting.lead < setting.group.end) ||
    isForecast(setting) ||
    isEarlier(setting, previous));

/** “the increase in rents slowed to 2.2 percent”, “The increase in sales was about 7%” */
const isOfIncrease = ({ setting, subject }: KindAsked): boolean =>
  (isLevel(setting) ||
    (/^(?:be|average|stand|total|reach)$/.test(setting.group?.verb.lemma ?? '') &&
      wordAfter(setting) !== 'of')) &&
  /^(?:annual )?(?:increase|rise|growth|fall|decline|drop) (?:in|of) /i.test(subject);

/** “grew thanks to trade (7%) and hotels (6%)”, “with tea (up 21%) and rice (9%)”: by how much each of several did too. */
const isListedChange = ({ setting }: KindAsked): boolean => {
  const { tokens, at, governing } = setting;
  const opens = (index: number): boolean =>
    tokens[index]?.text === '(' &&
    (/^(?:up|down)$/.test(tokens[index + 1]?.low ?? '')
      ? tokens[index + 2]?.type === 'number' && tokens[index + 3]?.text === ')'
      : tokens[index + 1]?.type === 'number' && tokens[index + 2]?.text === ')');
  return (
    /^(?:rise|fall)$/.test(governing?.verb.class ?? '') &&
    tokens[at - 1]?.text === '(' &&
    tokens[at + 1]?.text === ')' &&
    tokens[at - 2]?.type === 'word' &&
    tokens.filter((_, index) => opens(index)).length > 1 &&
    !isOfShare(setting)
  );
};

/** “took 68% of exports, down 2 points, with Norway (19%) in the lead”: a part of what was told a share of. */
const isOfShare = ({ tokens, told }: Setting): boolean => {
  let before = told;
  while (before && (tokens[before.at - 1]?.text === '(' || isPoints(before.found.unit))) before = before.told;
  return before?.kind === 'percent' && tokens[before.at + 1]?.low === 'of';
};

/** A percent tells growth, or a share. */
function ofPercent(asked: KindAsked): FigureKind | undefined {
  const { setting, previous, subject } = asked;
  if (!isPercent(setting.found.unit)) return undefined;
  return isInflation(asked) ||
    isHeldAgainstGrowth(asked) ||
    isOfIncrease(asked) ||
    setting.signed !== '' ||
    changeOfBracketed(setting) !== '' ||
    isListedChange(asked) ||
    isColumnOfChange(setting) ||
    isGrowth(setting, previous, subject)
    ? 'growth'
    : 'percent';
}

/** “0.3 percentage points”, “a spread of 40 basis points” */
function ofPoints({ setting, subject }: KindAsked): FigureKind | undefined {
  if (!isPoints(setting.found.unit)) return undefined;
  // “The margin of error is ±3 points”, “The gap has narrowed from 1.4 to 0.9 points”: so wide it is, and no change.
  const isWide =
    /^(?:margin of error|standard error)\b/i.test(subject) ||
    (/^(?:from|to)$/.test(leadOf(setting)) &&
      /^(?:[a-z-]+ ){0,3}(?:gap|difference|spread|margin|lead)\b/i.test(subject)) ||
    // “a gap of 8 percentage points between men and women”
    (leadOf(setting) === 'of' && /^(?:gap|spread)$/.test(setting.tokens[setting.lead - 1]?.low ?? '')) ||
    (/^(?:[a-z-]+ ){0,3}(?:gap|spread)\b/i.test(subject) && setting.group?.verb.lemma === 'be');
  if (isWide || isTolerance(setting)) return 'percent';
  return /^(?:spread|margin|premium)$/.test(wordAfter(setting)) ? 'percent' : 'growth';
}

/** “scored 71 points”, “rose three points” */
function ofScore({ setting }: KindAsked): FigureKind | undefined {
  if (!isScore(setting.found.unit)) return undefined;
  return (isChanging(setting) && !isLevel(setting)) ||
    changeNoun(setting) ||
    compared.test(wordAfter(setting))
    ? 'growth'
    : 'amount';
}

const ofTime = ({ setting: { found } }: KindAsked): FigureKind | undefined =>
  isDuration(found.unit) && found.magnitude === '' ? 'duration' : undefined;

const rules: KindRule[] = [byForm, ofPercent, ofPoints, ofScore, ofTime];

/** What a number measures; `previous` is the number before it. */
export const kindOf = (setting: Setting, previous: Setting | null, subject: string): FigureKind =>
  firstAnswer(rules, { setting, previous, subject }) ?? 'amount';
