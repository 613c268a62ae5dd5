/** Times that tell when all else happened, or how rare it was: they stay numbers of the text, but have no label and are not shown. */
import { verbOf } from '../../words/verbs.ts';
import { wordAfter, type Setting } from '../setting.ts';

/** “when I wrote to you twelve months ago”: when, and nothing that is told. */
export const isAgo = (setting: Setting): boolean =>
  setting.kind === 'duration' &&
  (/^(?:ago|earlier|previously)$/.test(wordAfter(setting)) ||
    // “than twelve months before”
    (/^(?:before|prior)$/.test(wordAfter(setting)) && setting.tokens[setting.at + 2]?.type !== 'word') ||
    isFrame(setting) ||
    isItsFirst(setting) ||
    // “The five years since the war”
    (/^years$/.test(setting.found.unit) &&
      wordAfter(setting) === 'since' &&
      setting.tokens[setting.at - 1]?.low === 'the') ||
    isPeriodTo(setting) ||
    isOfRecord(setting));

/** “over the past five years”, “in the first four years of the plan”: the time in which all else happened. */
const isFrame = ({ tokens, at, found }: Setting): boolean =>
  // “in the first nine weeks of the year” is a time of trading that a speaker may tell.
  (/^years?$/.test(found.unit)
    ? /^(?:past|last|previous|preceding|first|these)$/
    : /^(?:past|last|these)$/
  ).test(tokens[at - 1]?.low ?? '') &&
  // “in | these ten years”
  /^(?:the|these|our|its|their)$/.test(tokens[at - (tokens[at - 1]?.low === 'these' ? 1 : 2)]?.low ?? '') &&
  /^(?:over|in|during|for|across|throughout|of)$/.test(
    tokens[at - (tokens[at - 1]?.low === 'these' ? 2 : 3)]?.low ?? '',
  ) &&
  // “output in each of the past five years”
  !/^(?:each|every|any|all|most|one|two|three|four)$/.test(tokens[at - 4]?.low ?? '');

/** “had 40,000 visitors in its first three months”: since when it was so. */
const isItsFirst = ({ tokens, at }: Setting): boolean =>
  tokens[at - 1]?.low === 'first' &&
  /^(?:its|their|his|her)$/.test(tokens[at - 2]?.low ?? '') &&
  /^(?:in|over|during|within|for)$/.test(tokens[at - 3]?.low ?? '');

/** “In the 12 months to March”, “for the 52 weeks ended 28 June”, “In the 12 months we opened …”: which time is told of. */
const isPeriodTo = ({ tokens, at, found }: Setting): boolean =>
  tokens[at - 1]?.low === 'the' &&
  /^(?:years?|months|weeks|quarters)$/.test(found.unit) &&
  /^(?:over|in|during|for|across|of)$/.test(tokens[at - 2]?.low ?? '') &&
  ((at === 2 && tokens[at + 1]?.type === 'word') ||
    /^(?:ended|ending)$/.test(tokens[at + 1]?.low ?? '') ||
    // “Revenue for the six months was £30 million”
    (/^months$/.test(found.unit) &&
      tokens[at - 2]?.low === 'for' &&
      /^(?:past|s)$/.test(verbOf(tokens[at + 1]?.low ?? '')?.form ?? '')) ||
    (tokens[at + 1]?.low === 'to' && /^(?:the|end|mid|[A-Z].*|\d.*)$/.test(tokens[at + 2]?.text ?? '')));

/** “the lowest level in 30 years”, “fell to its lowest in a decade”: how rare a number is that was told. */
const isOfRecord = ({ tokens, lead, group }: Setting): boolean => {
  const isMost = (at: number): boolean => /[a-z]{2}est$/.test(tokens[at]?.low ?? '');
  return (
    /^(?:in|for)$/.test(tokens[lead]?.low ?? '') &&
    ((isMost(lead - 2) &&
      /^(?:level|rate|share|reading|point|figure|ratio)$/.test(tokens[lead - 1]?.low ?? '')) ||
      (isMost(lead - 1) && group?.verb.lemma !== 'be' && isLevelBefore(tokens[lead - 3]?.low)))
  );
};
const isLevelBefore = (word: string | undefined): boolean => /^(?:to|at)$/.test(word ?? '');
