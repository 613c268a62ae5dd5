/** Where “and”, “or” and “but” join words and no clauses: “research and development”, “65 and over”, “good or excellent air”. */
import { isAdjective, isAdverb, isDescribedPair, isFixedPair, isPlain, isPlural } from '../words/classes.ts';
import type { Token } from '../words/tokens.ts';

/** A word that may join, with what stands around it. */
export interface JointAsked {
  tokens: Token[];
  index: number;
  word: string;
  /** The word before it, the one after it, and the next. */
  left: Token | undefined;
  right: Token | undefined;
  noun: Token | undefined;
}
type JoinsWords = (asked: JointAsked) => boolean;

const isAndOr = (word: string): boolean => /^(?:and|or)$/.test(word);
const low = (token: Token | undefined): string => token?.low ?? '';

const areInLy = (...words: (Token | undefined)[]): boolean =>
  words.every((word) => /[a-z]{3}ly$/.test(low(word)));

/** “cities at and above the prefectural level” */
const atAndAbove: JoinsWords = ({ word, left, right }) =>
  isAndOr(word) && /^(?:at|of|on|in)$/.test(low(left)) && /^(?:above|below|over|under)$/.test(low(right));

/** “a drop of 3 percent or so in consumption” */
const orSo: JoinsWords = ({ word, right }) => word === 'or' && low(right) === 'so';

/** “people aged 65 and over” */
const andOver: JoinsWords = ({ word, left, right }) =>
  isAndOr(word) && left?.type === 'number' && /^(?:over|above|older|under)$/.test(low(right));

/** “Scope 1 and 2 emissions” */
const twoScopes: JoinsWords = ({ word, left, right }) =>
  word === 'and' &&
  /^\d$/.test(left?.text ?? '') &&
  /^\d$/.test(right?.text ?? '') &&
  left?.type !== 'number';

/** “online and mail-order houses”: two words that describe one thing. */
const twoAdjectives: JoinsWords = ({ tokens, index, word, left, right, noun }) =>
  word === 'and' &&
  isAdjective(low(left)) &&
  tokens[index - 2]?.text !== ',' &&
  (isAdjective(low(right)) || /[a-z]-[a-z]/.test(low(right))) &&
  isPlain(noun) &&
  // “with clean and high-quality energy accounting for”
  (isPlural(low(noun)) || tokens[index - 2]?.low === 'with');

/** “in good or very good condition”, “government and highly rated corporate bonds” */
const veryGood: JoinsWords = ({ tokens, index, left, right, noun }) => {
  if (!/^(?:very|fairly|highly|poorly|newly|well)$/.test(low(right)) || !isPlain(tokens[index + 3]))
    return false;
  return isAdjective(low(left)) ? isAdjective(low(noun)) : isPlain(left) && /ed$/.test(low(noun));
};

/** “research and development spending”, “fire and rescue calls”: one thing that two words name. */
const fixedPair: JoinsWords = ({ tokens, index, left, noun }) =>
  isFixedPair(tokens, index) && (isPlain(noun) || low(left) === 'research');

const describedPair: JoinsWords = ({ tokens, index, word }) =>
  word === 'and' && isDescribedPair(tokens, index - 1);

/** “rainfall between October and February”; “between 3% and 5% this year | and sales of” has had its “and”. */
const between: JoinsWords = ({ tokens, index, word }) =>
  word === 'and' &&
  [2, 3, 4].some(
    (back) => tokens[index - back]?.low === 'between' && !/ and /.test(tokens[index - back + 1]?.text ?? ''),
  );

/** “Belt and Road partner countries” */
const beltAndRoad: JoinsWords = ({ word, left, right }) =>
  word === 'and' && left?.text === 'Belt' && right?.text === 'Road';

/** “the Winter Play and Meals programme”, “the Parks and Recreation Department”: one name. */
const inAName: JoinsWords = ({ tokens, index, word, left, right, noun }) =>
  word === 'and' &&
  index > 2 &&
  [left, right].every((one) => /^\p{Lu}\p{Ll}/u.test(one?.text ?? '')) &&
  /^(?:\p{Lu}|the$|our$)/u.test(tokens[index - 2]?.text ?? '') &&
  /^(?:programmes?|programs?|fund|scheme|strategy|plan|board|committee|department|service|team|act|partnership|initiative|office|agency|survey|framework|network|grant|bill|directorate|commission|authority)$/.test(
    low(noun),
  );

/** “wholly or partly in favour”: how one thing was done. */
const whollyOrPartly: JoinsWords = ({ word, left, right }) =>
  isAndOr(word) && areInLy(left, right) && isAdverb(low(left)) && isAdverb(low(right));

/** “all but two of the sections” */
const allBut: JoinsWords = ({ word, left }) =>
  word === 'but' && /^(?:all|nothing|none|anything)$/.test(low(left));

/** “the most and least deprived wards” */
const mostAndLeast: JoinsWords = ({ word, left, right }) =>
  isAndOr(word) &&
  /^(?:most|more|best|first)$/.test(low(left)) &&
  /^(?:least|less|worst|last)$/.test(low(right));

/** “331 days of good or excellent air”; but “of elderly and monthly” may be anything. */
const ofGoodOrExcellent: JoinsWords = ({ tokens, index, word, left, right, noun }) =>
  isAndOr(word) &&
  isAdjective(low(left)) &&
  tokens[index - 2]?.low === 'of' &&
  isAdjective(low(right)) &&
  isPlain(noun) &&
  !areInLy(left, right);

/** Any of these: then no clause begins. */
export const joinsWordsRules: JoinsWords[] = [
  atAndAbove,
  orSo,
  andOver,
  twoScopes,
  twoAdjectives,
  veryGood,
  fixedPair,
  describedPair,
  between,
  beltAndRoad,
  inAName,
  whollyOrPartly,
  allBut,
  mostAndLeast,
  ofGoodOrExcellent,
];
