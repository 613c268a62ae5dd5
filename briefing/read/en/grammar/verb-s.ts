/** Words that end in “s”, and words behind an article: a noun told as several, or a verb. */
import { isChange, isCounted, isDoneLine, isPrice, isShare } from './clues.ts';
import { isObjectOf } from './participles.ts';
import { isFiniteVerb, type VerbAsked, type VerbRule } from './verb-asked.ts';
import { isPlain, isPlural } from '../words/classes.ts';
import { isPure, verbOf } from '../words/verbs.ts';

/** A rule only for words that end in “s”: “reflects”, “prices”. */
const ifS =
  (rule: VerbRule): VerbRule =>
  (asked) =>
    asked.verb.form === 's' ? rule(asked) : undefined;

/** “Cash flow of £254 million reflects new work” */
const reflects: VerbRule = ({ tokens, index, verb, previous }) =>
  isPure(verb.lemma) && previous?.type === 'number' && tokens[index - 2]?.low === 'of' ? verb : undefined;

/** “one in six belongs to the makers”: it is no noun. */
const belongsTo: VerbRule = ({ low, verb, next }) =>
  low === 'belongs' && next?.low === 'to' ? verb : undefined;

/** “the economy needs to grow”: behind a noun that is one, and before what is to be done. */
const needsTo: VerbRule = ({ tokens, index, low, verb, previous, next }) =>
  low === 'needs' &&
  next?.low === 'to' &&
  isPlain(previous) &&
  !isPlural(previous?.low ?? '') &&
  verbOf(tokens[index + 2]?.low ?? '')?.form === 'base'
    ? verb
    : undefined;

/** “this makes a total of £0.29”, “This follows growth of 2%”: no noun told as several. */
const afterThis: VerbRule = ({ index, start, verb, previous, takes }) =>
  (/^(?:this|that)$/.test(previous?.low ?? '') && (takes || index - 1 === start)) ||
  // “It promises no fewer than 300 homes”
  (/^(?:he|she|it)$/.test(previous?.low ?? '') && index - 1 === start)
    ? verb
    : undefined;

/** “One adult in eight reports having asthma”, “residents report feeling lonely” */
const reportsHaving: VerbRule = ({ verb, previous, next }) =>
  isPlain(previous) &&
  /^(?:s|base)$/.test(verb.form) &&
  /^(?:having|being|feeling|using|owning|doing|getting|suffering)$/.test(next?.low ?? '')
    ? verb
    : undefined;

/** “hold increases in prices to 3%”, “• Capped fare increases at 2%”: what is held. */
const heldRises: VerbRule = ({ tokens, start, end, previous, next }) =>
  (isPlain(previous) && isDoneLine(tokens, start, end)) ||
  (/^(?:hold|keep|limit|contain|cap|restrict|curb|hold(?:ing|s)|keep(?:ing|s)|limit(?:ing|s))$/.test(
    previous?.low ?? '',
  ) &&
    /^(?:in|of)$/.test(next?.low ?? ''))
    ? null
    : undefined;

/** “This budget holds spending growth to 2 percent”: what a plan does. */
const budgetHolds: VerbRule = ({ index, start, low, verb, previous, next }) =>
  /^(?:budget|proposal|bill|program|programme)$/.test(previous?.low ?? '') &&
  index - start <= 4 &&
  /^(?:holds|keeps|limits|provides|restores|eliminates|expands|includes|maintains|protects|reduces|contains)$/.test(
    low,
  ) &&
  isPlain(next)
    ? verb
    : undefined;

/** “the rise”, “of sales”: a noun. */
const behindArticle: VerbRule = ({ bound }) => (bound ? null : undefined);

/** “cut water damage claims by two fifths”: the object of a verb before it. */
const objectOf: VerbRule = ({ tokens, index, start }) =>
  isObjectOf(tokens, index, start) ? null : undefined;

/** “signed contracts worth 6 billion”, “fitted lifts in 40 flats” */
const signedContracts: VerbRule = ({ previous, takes, next }) =>
  next?.low === 'worth' ? null : !takes && verbOf(previous?.low ?? '')?.form === 'past' ? null : undefined;

/** “Revenue from service contracts | and software makes up”, “Fee cuts | and refunds saved” */
const contractsAnd: VerbRule = ({ tokens, index, start, end, next, previous }) =>
  next === undefined &&
  /^(?:and|or)$/.test(tokens[end]?.low ?? '') &&
  (tokens
    .slice(Math.max(start + 1, index - 2), index)
    .some((one) => /^(?:from|for|in|with|on)$/.test(one.low)) ||
    (isPlain(previous) && isOtherSubject(tokens, end + 1)))
    ? null
    : undefined;

/** “| refunds saved”, “| fee reductions for small firms totalled”: several things and then their verb. */
function isOtherSubject(tokens: VerbAsked['tokens'], from: number): boolean {
  const words = tokens.slice(from, from + 9);
  const verb = words.findIndex(({ low }, at) => at > 0 && verbOf(low)?.form === 'past');
  const before = words.slice(0, Math.max(0, verb));
  const link = before.findIndex(({ low }) => /^(?:for|of|in|to|on)$/.test(low));
  const head = before[(link < 0 ? verb : link) - 1];
  return (
    isPlural(head?.low ?? '') &&
    before.every((word, at) => isPlain(word) || (at >= link && link > 0 && word.type === 'word'))
  );
}

/** “with food prices down 0.3 percent” */
const pricesDown: VerbRule = ({ tokens, index, low, next }) =>
  isPrice.test(low) && /^(?:up|down)$/.test(next?.low ?? '') && isChange(tokens, index + 1)
    ? null
    : undefined;

/** “with online orders accounting for 28%” */
const ordersAccounting: VerbRule = ({ tokens, index, start, next }) =>
  tokens[start]?.low === 'with' && index - start <= 4 && /ing$/.test(next?.low ?? '') ? null : undefined;

/** “2,400 slow-moving lines”: what is counted, and told as several. */
const countedLines: VerbRule = ({ tokens, index, start }: VerbAsked) =>
  isCounted(tokens, index, start) ? null : undefined;

/** “The school, with 900 places, opened”, “support 1,200 firms”: nothing follows that a verb would tell. */
const endsCount: VerbRule = ({ tokens, index, start, previous, next }) =>
  index - 2 >= start && previous?.type === 'number' && next === undefined && isPlain(tokens[index])
    ? null
    : undefined;

/** “Operating costs, excluding closures, rose”, “Travel costs, at £3 million, fell”: prices told and then left for an aside. */
const operatingCosts: VerbRule = ({ tokens, index, start, end, low, previous, next }) =>
  next === undefined &&
  index === start + 1 &&
  (/[a-z]{3}ing$/.test(previous?.low ?? '') || (isPrice.test(low) && tokens[end]?.text === ','))
    ? null
    : undefined;

/** “The improvement program totals $236 million”: behind a noun, and right before its sum. */
const totals: VerbRule = ({ low, verb, previous, next }) =>
  low === 'totals' && isPlain(previous) && next?.type === 'number' ? verb : undefined;

/** “The plan assumes traffic growth of 2%”: hardly ever a noun, where no other verb follows. */
const assumes: VerbRule = ({ tokens, index, end, verb, previous, next }) =>
  /^(?:assume|foresee|envisage|presuppose)$/.test(verb.lemma) &&
  isPlain(previous) &&
  !isPlural(previous?.low ?? '') &&
  isPlain(next) &&
  !tokens.slice(index + 1, end).some((one) => isFiniteVerb(one))
    ? verb
    : undefined;

/** “Barley yields on these farms range from 3 to 4 tonnes”: a measure, where its verb comes later. */
const yieldsOn: VerbRule = ({ tokens, index, start, end, low, next }) =>
  isPrice.test(low) &&
  index > start &&
  /^(?:on|in|at|across)$/.test(next?.low ?? '') &&
  tokens
    .slice(index + 2, Math.min(end, index + 7))
    .some(
      (one, nth) =>
        isFiniteVerb(one) ||
        (one.low === 'range' && tokens[index + 3 + nth]?.low === 'from') ||
        (one.low === 'average' && tokens[index + 3 + nth]?.type === 'number'),
    )
    ? null
    : undefined;

/** “firms with sales of 3 million”, “projects, plans and reports each worth”: hardly ever verbs. */
const firmsWith: VerbRule = ({ low, next }) =>
  (low === 'firms' && /^(?:with|of|in|that|who)$/.test(next?.low ?? '')) ||
  (isPlural(low) && next?.low === 'each')
    ? null
    : undefined;

/** “food prices rose 3.4 percent and | rents 2.6 percent”: what else rose; nobody rents a rate. */
const rentsToo: VerbRule = ({ tokens, index, start, joint, previous, next }) =>
  previous === undefined &&
  index === start &&
  start > 0 &&
  /(?:and|but|,)$/.test(joint) &&
  isShare(next) &&
  // “and uses 60% less energy”
  !/^(?:less|more|fewer|of)$/.test(tokens[index + 2]?.low ?? '')
    ? null
    : undefined;

/** Asked in this order, once a word is no “ing” form and no past one. */
export const sRules: VerbRule[] = [
  ifS(firmsWith),
  ifS(reflects),
  belongsTo,
  needsTo,
  ifS(budgetHolds),
  totals,
  ifS(heldRises),
  reportsHaving,
  ifS(afterThis),
  behindArticle,
  ifS(objectOf),
  ifS(signedContracts),
  ifS(contractsAnd),
  ifS(pricesDown),
  ifS(ordersAccounting),
  ifS(countedLines),
  ifS(endsCount),
  ifS(operatingCosts),
  ifS(assumes),
  ifS(yieldsOn),
  ifS(rentsToo),
];
