/** Plain forms and those in “s” after another word: “The plan foresees bills rising”, “Loans to small firms”. */
import { isFollowed } from './clues.ts';
import { isAdjective, isAdverb, isPlain, isPlural, isRelative } from '../words/classes.ts';
import { isFiniteVerb, type VerbAsked, type VerbRule } from './verb-asked.ts';
import { isPure, verbOf, type Verb } from '../words/verbs.ts';
import { pronouns } from '../words/words.ts';

/** “have fallen every year and now stand at 6,480” */
const andNowStand: VerbRule = ({ tokens, index, start, joint, verb, takes, opens }) =>
  start > 0 &&
  /and$/.test(joint) &&
  tokens.slice(start, index).every((one) => isAdverb(one.low)) &&
  opens &&
  (verb.class !== 'deed' || takes)
    ? verb
    : undefined;

/** “whether | visits fall”: behind a small word it is a noun. */
const afterOther: VerbRule = ({ previous }) =>
  previous &&
  (isPlain(previous) || pronouns.has(previous.low) || isAdverb(previous.low) || previous.type === 'number')
    ? undefined
    : null;

/** “It brings investment of £2.2 billion” */
const itBrings: VerbRule = ({ index, start, verb, previous, next }) =>
  verb.form === 's' && index - 1 === start && /^(?:it|he|she)$/.test(previous?.low ?? '') && isPlain(next)
    ? verb
    : undefined;

/** “we employ 14,200”, “they also put 40 rooms” */
const weDo: VerbRule = ({ tokens, index, verb, previous, same }) => {
  const who = /^(?:we|they|you|i|who)$/;
  const before = previous?.low ?? '';
  return (verb.form === 'base' || same) &&
    (who.test(before) || (isAdverb(before) && who.test(tokens[index - 2]?.low ?? '')))
    ? verb
    : undefined;
};

/** “Private firms, which …”: a noun that waits for its verb. */
const firmsWhich: VerbRule = ({ tokens, end, verb, next }) =>
  verb.form === 's' && next === undefined && /^(?:which|who|whose)$/.test(tokens[end + 1]?.low ?? '')
    ? null
    : undefined;

/** “The business plan for 2025-30 foresees bills rising” */
const foresees: VerbRule = ({ verb, previous, next }) =>
  verb.form === 's' &&
  (isPure(verb.lemma) || /^(?:expect|save|cost|help|teach|train|serve|feed|house|treat)$/.test(verb.lemma)) &&
  !isPlural(previous?.low ?? '') &&
  isPlain(next) &&
  (isPlural(next?.low ?? '') ||
    /^(?:want|seek|expect|foresee|predict|aim|propose|envisage)$/.test(verb.lemma))
    ? verb
    : undefined;

/** “Consumer confidence remains fragile”, “Demand remains (very) insufficient”: how it is, in one word or at its clause's end. */
const remainsSo: VerbRule = ({ tokens, index, end, verb, previous, next }) => {
  const how = isAdverb(next?.low ?? '') ? index + 2 : index + 1;
  const told = tokens[how];
  return verb.form === 's' &&
    /^(?:remain|stay|seem|appear)$/.test(verb.lemma) &&
    (isPlain(previous) || isAdverb(previous?.low ?? '')) &&
    (isAdjective(next?.low ?? '') ||
      (how + 1 === end && isPlain(told) && !isPlural(told?.low ?? '') && !isFiniteVerb(told)) ||
      // “Absence remains stubborn at 9 days”
      (tokens[index + 2]?.low === 'at' && tokens[index + 3]?.type === 'number'))
    ? verb
    : undefined;
};

/** “sales rose”: the subject of the verb right behind it. */
const salesRose: VerbRule = ({ next }) => (isFiniteVerb(next) ? null : undefined);

/** “Loans to small firms and mortgages” */
const smallFirms: VerbRule = ({ verb, previous }) =>
  verb.form === 's' && isAdjective(previous?.low ?? '') ? null : undefined;

/** “starting pay 8%”, “at year end 84%”: a plain form after one thing is a noun. */
const startingPay: VerbRule = ({ tokens, index, start, joint, low, verb, previous, next, takes, same }) => {
  if (verb.form !== 'base' || same || !isPlain(previous) || isPlural(previous?.low ?? '')) return undefined;
  const relative = tokens.slice(start, index - 1).some((one) => isRelative(one.low));
  // “Manufacturing and health care employ 14,200”
  return (relative && takes) || (joint === 'and' && next?.type === 'number' && isPure(low)) ? verb : null;
};

/** “Online orders now make up”: the verb comes after the adverb. */
const ordersNow: VerbRule = ({ tokens, index, verb, next }) =>
  verb.form === 's' && isAdverb(next?.low ?? '') && verbOf(tokens[index + 2]?.low ?? '') !== null
    ? null
    : undefined;

/** “maize yields in the scheme rose” */
const yieldsIn: VerbRule = ({ tokens, index, end, verb, takes }) =>
  verb.form === 's' && !takes && isFollowed(tokens, index + 2, end) ? null : undefined;

/** “Profits fall to 2%”, “the line carries 900 riders”: with an object, or with where a level went. */
const takesOrGoes = ({
  tokens,
  index,
  start,
  verb,
  previous,
  takes,
  opens,
  same,
}: VerbAsked): Verb | null => {
  const before = previous?.low ?? '';
  const noun = isAdverb(before) && index - 2 >= start ? tokens[index - 2] : previous;
  const agrees = verb.form !== 'base' || same || isPlural(noun?.low ?? '') || pronouns.has(before);
  return takes || (verb.class !== 'deed' && opens && agrees) ? verb : null;
};

/** Asked in this order, once a word stands after another; the last always answers. */
export const afterNounRules: VerbRule[] = [
  andNowStand,
  afterOther,
  itBrings,
  weDo,
  firmsWhich,
  foresees,
  remainsSo,
  salesRose,
  smallFirms,
  startingPay,
  ordersNow,
  yieldsIn,
  takesOrGoes,
];
