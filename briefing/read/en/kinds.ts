/** What a number measures. */
import type { FigureKind } from '../../model.ts';
import type { Group } from './grammar/groups.ts';
import type { VerbClass } from './words/verbs.ts';
import { isEarlier, isForecast } from './labels/compared/held-against.ts';
import { leadOf, wordAfter, type Setting } from './labels/setting.ts';
import { changes, determiners } from './words/words.ts';
import { isDuration, isPercent, isPoints, isScore } from './numbers/units.ts';

export const compared =
  /^(?:more|fewer|less|higher|lower|greater|better|faster|slower|cheaper|dearer|above|below|ahead|up|down|larger|smaller|bigger|longer|shorter|stronger|weaker|worse|quicker)$/;
export const falling = /^(?:fewer|less|lower|down|cheaper|shorter|smaller|slower|weaker|below|short|behind)$/;
const comparing = /^(?:than|against|versus|vs|to|with|after|following)$/;

/** The change a number is joined to as a noun: “7% increase”, “an increase of 7%”, “3% annual growth”. */
export function changeNoun(setting: Setting): { noun: string; before: boolean } | null {
  const { tokens, lead } = setting;
  if (/^(?:of|by|in)$/.test(leadOf(setting))) {
    const noun = tokens[lead - 1]?.low ?? '';
    const named =
      leadOf(setting) === 'of' || (leadOf(setting) === 'by' && determiners.has(tokens[lead - 2]?.low ?? ''));
    if (changes.has(singular(noun)) && named) return { noun: singular(noun), before: true };
    // “growth this year of 4%”, “growth in exports of 4%”
    for (let at = lead - 2; at > lead - 7 && leadOf(setting) === 'of'; at--) {
      const earlier = tokens[at];
      if (!earlier || earlier.type !== 'word') break;
      if (changes.has(earlier.low) && /^(?:in|this|last|for|over)$/.test(tokens[at + 1]?.low ?? ''))
        return { noun: earlier.low, before: true };
    }
  }
  for (let nth = 1; nth <= 3; nth++) {
    const word = wordAfter(setting, nth);
    if (changes.has(singular(word))) return { noun: singular(word), before: false };
    if (word === '' || /^(?:of|in|on|to|by|from|and|or|the|a|than|was|were|is|are)$/.test(word)) break;
  }
  return null;
}

const wordsBefore = ({ tokens, at }: Setting): string =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .map(({ low }) => low)
    .join(' ');

const singular = (word: string): string => (changes.has(word) ? word : word.replace(/s$/, ''));

/** “an increase of 41,300 (0.7%)”, “$1.9 billion (6.4%) more”: a number alone in brackets, and the word after them. */
export function bracketed({ tokens, at }: Setting): { next: string } | null {
  return tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')' && tokens[at - 2]?.type === 'number'
    ? { next: tokens[at + 2]?.low ?? '' }
    : null;
}

/** “a rise in thefts (12%), burglaries (9%) and fraud (30%)”: the noun that tells what happened to all of them; '' where there is none. */
export function changeOfBracketed({ tokens, at }: Setting): string {
  if (tokens[at - 1]?.text !== '(' || tokens[at + 1]?.text !== ')') return '';
  for (let index = at - 2; index > 0 && index > at - 30; index--) {
    const token = tokens[index];
    // A number that is not in brackets of its own tells something else.
    if (token?.type === 'number' && tokens[index - 1]?.text !== '(') return '';
    const noun = singular(tokens[index - 1]?.low ?? '');
    if (token?.low === 'in' && changes.has(noun)) return noun;
  }
  return '';
}

/** Whether an amount tells by how much something changed: “fell by 430”, “a rise of 41,300”. */
export const isChangeOf = (setting: Setting): boolean => {
  const change = changeNoun(setting);
  return (
    (change !== null && change.before) ||
    leadOf(setting) === 'by' ||
    (setting.sign < 0 && setting.kind !== 'percent')
  );
};

/** “grew $180 million”, “rose by £14m”: an amount that tells how much something changed. */
const isToldChange = (setting: Setting): boolean =>
  isChangeOf(setting) ||
  isByAverage(setting) ||
  (isChanging(setting) && setting.group !== null && setting.lead < setting.group.end);

/** “go up by an average of $148” */
const isByAverage = ({ tokens, lead }: Setting): boolean =>
  tokens[lead]?.low === 'of' &&
  /^(?:average|total)$/.test(tokens[lead - 1]?.low ?? '') &&
  // “by an annual average of”
  tokens.slice(lead - 4, lead - 2).some(({ low }) => low === 'by');

/** The verb right before a number or its preposition: rose 7%, fell by 3%, to 5%. */
export const classOf = (setting: Setting): VerbClass | null => setting.governing?.verb.class ?? null;
const isChanging = (setting: Setting): boolean => /^(?:rise|fall)$/.test(classOf(setting) ?? '');

/** A level is told with “to”, “at” or “from”, whatever the verb is. */
export const isLevel = (setting: Setting): boolean =>
  setting.mark || /^(?:to|at|from|into|in|between|with)$/.test(leadOf(setting));

export function kindOf(setting: Setting, previous: Setting | null, subject: string): FigureKind {
  const { found } = setting;
  if (found.form === 'date') return 'date';
  if (found.form === 'rank') return 'rank';
  // “which puts us 9th among county areas”
  if (found.form === 'ordinal' && wordAfter(setting) === 'among') return 'rank';
  if (found.form === 'ordinal') return 'ordinal-name';
  if (found.form === 'fraction') return 'ratio';
  if (found.form === 'multiple')
    return /\b(?:ratio|leverage|cover|multiple|gearing)\b/i.test(`${subject} ${wordsBefore(setting)}`) ||
      /^(?:ebitda|earnings|ebit|sales|revenue|income|book|gdp)$/.test(wordAfter(setting)) ||
      isLevelOfTimes(setting) ||
      isOfAverage(setting) ||
      isOfAnother(setting)
      ? 'ratio'
      : 'growth';
  // “cost inflation of 2% to 3%”, “a pay award of 4.75 per cent”
  if (isPercent(found.unit) && inflation.test(wordsBefore(setting))) return 'growth';
  // “rose by 2.9 per cent, compared with 5.7 per cent in 2023”
  if (
    isPercent(found.unit) &&
    previous?.kind === 'growth' &&
    isPercent(previous.found.unit) &&
    !setting.group &&
    setting.clause - previous.clause <= 3 &&
    /\b(?:compared with|compared to|comparison (?:to|with)|against|(?:below|above) the)$/.test(
      wordsBefore(setting),
    )
  )
    return 'growth';
  // “rose by 3.4%, easing from 3.7% and missing the 3.9% forecast”
  if (
    isPercent(found.unit) &&
    previous?.kind === 'growth' &&
    isPercent(previous.found.unit) &&
    (isForecast(setting) || isEarlier(setting, previous))
  )
    return 'growth';
  // “the increase in rents slowed to 2.2 percent”
  if (
    isPercent(found.unit) &&
    // “The increase in sales was about 7%”
    (isLevel(setting) ||
      (/^(?:be|average|stand|total|reach)$/.test(setting.group?.verb.lemma ?? '') &&
        wordAfter(setting) !== 'of')) &&
    /^(?:annual )?(?:increase|rise|growth|fall|decline|drop) (?:in|of) /i.test(subject)
  )
    return 'growth';
  if (isPoints(found.unit))
    return /^(?:spread|margin|premium)$/.test(wordAfter(setting)) ? 'percent' : 'growth';
  if (isScore(found.unit))
    return (isChanging(setting) && !isLevel(setting)) ||
      changeNoun(setting) ||
      compared.test(wordAfter(setting))
      ? 'growth'
      : 'amount';
  if (isPercent(found.unit) && (setting.signed !== '' || changeOfBracketed(setting) !== '')) return 'growth';
  if (isPercent(found.unit) && isListedChange(setting)) return 'growth';
  if (isPercent(found.unit)) return isGrowth(setting, previous, subject) ? 'growth' : 'percent';
  if (isDuration(found.unit) && found.magnitude === '') return 'duration';
  return 'amount';
}

/** “grew thanks to trade (7%) and hotels (6%)”: by how much each of several did too. */
const isListedChange = ({ tokens, at, governing }: Setting): boolean =>
  /^(?:rise|fall)$/.test(governing?.verb.class ?? '') &&
  tokens[at - 1]?.text === '(' &&
  tokens[at + 1]?.text === ')' &&
  tokens[at - 2]?.type === 'word' &&
  tokens.filter(
    ({ text }, index) =>
      text === '(' && tokens[index + 1]?.type === 'number' && tokens[index + 2]?.text === ')',
  ).length > 1;

/** “quickened from 3.4x to 3.9x”: how large a ratio was and is. */
const isLevelOfTimes = (setting: Setting): boolean => {
  const next = setting.tokens[setting.at + 1];
  return (
    /^(?:from|to)$/.test(leadOf(setting)) &&
    /^(?:x|times)$/i.test(setting.found.unit) &&
    (next?.type !== 'word' || /^(?:to|and|at|in|from|by|during|over)$/.test(next.low))
  );
};

/** “1.7 times the world average”, “7 times average earnings”: set against others, not against an earlier time. */
const isOfAverage = (setting: Setting): boolean =>
  /^(?:the |its |our |their )?(?:[a-z-]+ ){0,2}(?:average|mean|median|norm)\b/.test(
    [1, 2, 3, 4].map((nth) => wordAfter(setting, nth)).join(' '),
  );

/** “six times the price in town”, “1.4 times, against 1.7 times”: no growth where nothing grew and no time or target is named. */
const isOfAnother = (setting: Setting): boolean => {
  const next = setting.tokens[setting.at + 1];
  // “was 1.4 times, against 1.7 times a year ago”: nothing it is compared with.
  if (
    !isChanging(setting) &&
    (next?.type !== 'word' || /^(?:against|compared|from|during|at|in)$/.test(next.low))
  )
    return true;
  const words = [1, 2, 3, 4, 5, 6, 7, 8].map((nth) => setting.tokens[setting.at + nth]?.low ?? '');
  return (
    !isChanging(setting) &&
    !words.some((word) =>
      /^(?:19|20)\d\d$|^(?:target|targets|goal|plan|planned|expected|forecast|level|last|previous|before|earlier|ago|more|higher|larger|greater|bigger|faster|as|number|output)$/.test(
        word,
      ),
    )
  );
};

/** “was taken up by 71%”, “taken up by 71%” */
const isUndergone = ({ passive, verb }: Group): boolean => passive || verb.form === 'participle';

function isGrowth(setting: Setting, previous: Setting | null, subject: string): boolean {
  const lead = leadOf(setting);
  const first = wordAfter(setting);
  const beside = bracketed(setting);
  if (beside)
    return compared.test(beside.next) || (setting.change !== null && setting.change.at + 2 === setting.at);
  const second = wordAfter(setting, 2);
  if (changeNoun(setting)) return true;
  if (compared.test(first) && !(first === 'up' && second === 'to')) return true;
  // “9% and 14% ahead of last year respectively”
  const twin = setting.tokens[setting.at + 2];
  if (
    /^(?:and|or)$/.test(first) &&
    twin?.type === 'number' &&
    // “4.2 per cent or $20 billion lower”
    (first === 'or' || /%|cent/.test(twin.text)) &&
    compared.test(wordAfter(setting, 3))
  )
    return true;
  // “shed 8% of its members”: so much fewer they are.
  const lost =
    /^(?:lose|shed)$/.test(setting.group?.verb.lemma ?? '') &&
    setting.lead < (setting.group?.end ?? 0) &&
    first === 'of' &&
    /^(?:its|their|his|her|our)$/.test(second);
  if (lost) return true;
  if (
    /^(?:of|in|are|is|were|was)$/.test(first) &&
    !/^(?:by|up|down)$/.test(lead) &&
    !(first === 'in' && (isChanging(setting) || /^(?:real|nominal|cash)$/.test(second)))
  )
    return false;
  const ownGrowth = /\bgrowth\b|\b(?:increase|rise|decline|expansion)$/i.test(subject);
  if (
    comparing.test(lead) &&
    previous &&
    isPercent(previous.found.unit) &&
    previous.kind === 'growth' &&
    lead !== 'to'
  )
    return true;
  // “grew $180 million, or 6%,”, “up 4.3% or 3.1% at constant currency”: the same said otherwise.
  const clause = setting.clauses[setting.clause];
  if (
    !setting.group &&
    /\bor$/.test(clause?.joint ?? '') &&
    clause?.start === setting.at &&
    setting.told !== null
  )
    return isPercent(setting.told.found.unit) ? setting.told.kind === 'growth' : isToldChange(setting.told);
  // “the economy grew by 2.3 per cent, down from 3.1 per cent”
  if (
    lead === 'from' &&
    previous?.kind === 'growth' &&
    isPercent(previous.found.unit) &&
    previous.told !== setting &&
    /^(?:up|down)$/.test(setting.tokens[setting.lead - 1]?.low ?? '') &&
    setting.clause - previous.clause <= 1 &&
    (!isLevel(previous) || isForecast(previous))
  )
    return true;
  // “approved by 61 percent to 39 percent”
  const other = setting.tokens[setting.at + 2];
  if (lead === 'by' && first === 'to' && other?.type === 'number' && !isChanging(setting)) return false;
  if (lead === 'by')
    return setting.governing === null || !isUndergone(setting.governing) || isChanging(setting);
  // “a growth target of 6% for GDP and of 4% for revenue”
  if (
    lead === 'of' &&
    setting.lead === clause?.start &&
    /\band$/.test(clause.joint) &&
    previous?.kind === 'growth'
  )
    return true;
  if (lead === 'of') {
    const noun = setting.tokens[setting.lead - 1]?.low ?? '';
    if (/^(?:average|mean|median|forecast|target|projection|rate|level|high|low|peak|record)$/.test(noun)) {
      const growth = setting.tokens[setting.lead - 2]?.low === 'growth';
      const beside = setting.tokens
        .slice(Math.max(0, setting.lead - 6), setting.lead)
        .some(({ low }) => /^(?:than|ahead|behind|against|above|below)$/.test(low));
      // “rose by an average of 6.3%”
      return (
        growth ||
        (ownGrowth && noun !== 'target') ||
        isByAverage(setting) ||
        (beside && previous?.kind === 'growth') ||
        (noun === 'rate' && setting.group !== null && isChanging(setting))
      );
    }
    return false;
  }
  if (lead === 'at') return isChanging(setting);
  // “held growth to 1.9%”
  if (isLevel(setting)) return ownGrowth || setting.tokens[setting.lead - 1]?.low === 'growth';
  if (setting.group && isChanging(setting) && setting.lead < setting.group.end + 5) return true;
  if (ownGrowth) return true;
  const coordinate =
    !setting.group &&
    previous !== null &&
    isPercent(previous.found.unit) &&
    setting.tokens[setting.at + 1]?.low !== 'of' &&
    /(?:\band|\bbut|\bwhile|,)$/.test(clause?.joint ?? '');
  return coordinate && previous.kind === 'growth';
}

/** Words for what rises by so much a year, right before a number. */
const inflation =
  /(?<!rate of )\b(?:inflation|pay award|pay rise|wage rise)(?: (?:is|was|are|be|put|running|stood|stands|remained|expected|of|at|to|about|around|nearly|over|under))*$/;
