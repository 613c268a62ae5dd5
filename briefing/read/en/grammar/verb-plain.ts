/** Plain forms and those in “s” that what stands before them makes a verb: “roads that cross”, “residents feel safe”. */
import { agrees, flowsBy, isFlow } from './clues.ts';
import { isAdjective, isAdverb, isPlain, isPlural } from '../words/classes.ts';
import { isFiniteVerb, type VerbAsked, type VerbRule } from './verb-asked.ts';
import { isPure, verbOf } from '../words/verbs.ts';
import { pronouns } from '../words/words.ts';

/** The word before one, an adverb passed over: “Crews | also put in”. */
const beforeAdverb = ({ tokens, index, previous }: VerbAsked) =>
  isAdverb(previous?.low ?? '') ? tokens[index - 2] : previous;

/** “A new repairs contract, worth £5 million”: what “a” begins is one, and takes no plain form. */
const behindOne: VerbRule = ({ tokens, index, start, verb, next }) =>
  verb.form === 'base' &&
  next === undefined &&
  /^an?$/.test(tokens[start]?.low ?? '') &&
  tokens.slice(start + 1, index).every((one) => isPlain(one))
    ? null
    : undefined;

/** “online sales, which now account”, “roads that cross”: a relative pronoun waits for its verb. */
const afterWhich: VerbRule = (asked) => {
  const { tokens, index, start, low, verb, next } = asked;
  return /^(?:which|who|that)$/.test(beforeAdverb(asked)?.low ?? '') &&
    index - 2 <= start + 1 &&
    !pronouns.has(low) &&
    !(verb.form === 's' && isFiniteVerb(next)) &&
    // “of which land revenue is”
    !(verb.form === 'base' && isPlain(next) && isFiniteVerb(tokens[index + 2]))
    ? verb
    : undefined;
};

/** “a quarter of whom work with children”, “12% of whom now receive free meals”: people of whom so many do it. */
const ofWhom: VerbRule = (asked) => {
  const { tokens, index, previous } = asked;
  const before = beforeAdverb(asked);
  const at = before === previous ? index - 1 : index - 2;
  return before?.low === 'whom' && tokens[at - 1]?.low === 'of' && tokens[at - 2]?.type === 'number'
    ? asked.verb
    : undefined;
};

/** “Crews also put in”, “schools now offer”: an adverb between a noun and a word of its number. */
const afterAdverb: VerbRule = (asked) => {
  const { index, start, verb, previous, same } = asked;
  const before = beforeAdverb(asked);
  return before && before !== previous && index - 2 >= start && agrees(before, verb, same) ? verb : undefined;
};

/** “residents feel safe”, “schools receive it”: after several a word that is hardly ever a noun. */
const severalFeel: VerbRule = ({ low, verb, previous, next, same }) =>
  verb.form === 'base' &&
  !same &&
  isPlain(previous) &&
  isPlural(previous?.low ?? '') &&
  (isPure(low) ||
    /^(?:lack|need|want|concern)$/.test(low) ||
    // “residents report high”, “tenants face a wait”
    (/^(?:report|face|fear|rate)$/.test(low) && isAdjective(next?.low ?? '')) ||
    (next?.low === 'to' && /^(?:expect|intend|plan|hope|aim)$/.test(low)))
    ? verb
    : undefined;

/** “The council forecasts growth of 3 per cent”, “Analysts expect inflation of 4.1 per cent”: what is foretold has its number. */
const foretells: VerbRule = ({ tokens, index, verb, previous, next }) =>
  /^(?:forecast|project|predict|anticipate|expect)$/.test(verb.lemma) &&
  /^(?:s|base)$/.test(verb.form) &&
  isPlain(previous) &&
  isPlural(previous?.low ?? '') === (verb.form === 'base') &&
  isPlain(next) &&
  tokens[index + 2]?.low === 'of' &&
  tokens.slice(index + 3, index + 6).some(({ type }) => type === 'number')
    ? verb
    : undefined;

/** “Central costs of £13.6 million reflect higher spending” */
const sumsReflect: VerbRule = ({ tokens, index, verb, previous }) =>
  verb.form === 'base' &&
  isPure(verb.lemma) &&
  previous?.type === 'number' &&
  tokens[index - 2]?.low === 'of' &&
  isPlural(tokens[index - 3]?.low ?? '')
    ? verb
    : undefined;

/** “schools and public health increase by 16%”: several together. */
const togetherIncrease: VerbRule = ({ tokens, index, joint, verb, previous, next }) =>
  verb.form === 'base' &&
  /^(?:rise|fall)$/.test(verb.class) &&
  /and$/.test(joint) &&
  isPlain(previous) &&
  next?.low === 'by' &&
  isFlow(tokens, index)
    ? verb
    : undefined;

/** “Paper and board now bring in 44%”: several together. */
const bringIn: VerbRule = ({ tokens, index, joint, low, next }) =>
  low === 'bring' && next?.low === 'in' && /and$/.test(joint) && tokens[index + 2]?.type === 'number'
    ? verbOf(low)
    : undefined;

/** “Margin, though improving, remains short” */
const remainsBehind: VerbRule = ({ start, joint, verb, previous }) =>
  previous === undefined && start > 0 && /^[,)—–]$/.test(joint) && verb.form === 's' && isPure(verb.lemma)
    ? verb
    : undefined;

/** “one in four purchases includes fitting” */
const oneInIncludes: VerbRule = ({ tokens, index, verb, previous }) =>
  verb.form === 's' && /^one in /.test(tokens[index - 2]?.low ?? '') && isPlural(previous?.low ?? '')
    ? verb
    : undefined;

/** “One farm in five already uses solar pumps”: the number has its noun within it. */
const oneUses: VerbRule = (asked) =>
  asked.verb.form === 's' &&
  beforeAdverb(asked) !== asked.previous &&
  /^one [a-z]+ (?:in|out of) /.test(beforeAdverb(asked)?.low ?? '')
    ? asked.verb
    : undefined;

/** “such detectors cut water damage claims by two fifths” */
const detectorsCut: VerbRule = ({ tokens, index, verb, previous, next, same }) =>
  same &&
  verb.class !== 'deed' &&
  isPlain(previous) &&
  isPlural(previous?.low ?? '') &&
  isPlain(next) &&
  flowsBy(tokens, index + 1)
    ? verb
    : undefined;

/** “of whom 71 percent live in towns”: behind its number such a word is no adjective. */
const ofWhomLive: VerbRule = ({ tokens, index, verb, previous, next }) =>
  verb.form === 'base' &&
  /^(?:live|work|study|own|use|lack|need)$/.test(verb.lemma) &&
  previous?.type === 'number' &&
  tokens[index - 2]?.low === 'whom' &&
  next?.type === 'word' &&
  !isPlural(next.low)
    ? verb
    : undefined;

/** “mild weather cut demand by 4%”: no other verb is left to tell that; but “the tax cut”, “a rate cut” */
const weatherCut: VerbRule = ({ tokens, index, start, end, low, previous, next }) =>
  low === 'cut' &&
  isPlain(previous) &&
  !/^(?:tax|rate|duty|price|pay|cost|spending|budget|short|power)s?$/.test(previous?.low ?? '') &&
  index - start <= 4 &&
  (isPlain(next) || /^(?:the|our|its|their)$/.test(next?.low ?? '')) &&
  flowsBy(tokens, index + 1) &&
  !tokens.slice(start, end).some((token) => token.low !== low && isFiniteVerb(token))
    ? verbOf(low)
    : undefined;

const supply = /^(?:access|power|water|gas|heating|electricity|suppl(?:y|ies)|services?|links?)$/;

/** “a landslide cut road access to 14 villages”: what is cut off leads to those without it. */
const stormCut: VerbRule = ({ tokens, index, start, low, previous }) => {
  if (low !== 'cut' || !isPlain(previous) || index - start > 8) return undefined;
  const to = tokens.findIndex((token, at) => at > index && !isPlain(token));
  return to - index >= 2 &&
    to - index <= 4 &&
    supply.test(tokens[to - 1]?.low ?? '') &&
    /^(?:to|for)$/.test(tokens[to]?.low ?? '')
    ? verbOf(low)
    : undefined;
};

/** Asked in this order, once a word is no noun told as several. */
export const plainRules: VerbRule[] = [
  behindOne,
  afterWhich,
  ofWhom,
  afterAdverb,
  severalFeel,
  foretells,
  sumsReflect,
  togetherIncrease,
  bringIn,
  remainsBehind,
  oneInIncludes,
  oneUses,
  detectorsCut,
  ofWhomLive,
  weatherCut,
  stormCut,
];
