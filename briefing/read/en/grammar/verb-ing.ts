/** Words that end in “ing”: a trade, a noun that waits for its verb, or what someone does. */
import { isChange, isFlow, flowsBy, isFollowed, isShare } from './clues.ts';
import { isAdverb, isPlain } from '../words/classes.ts';
import { firstAnswer } from './first-answer.ts';
import { isFiniteVerb, type VerbAsked, type VerbRule } from './verb-asked.ts';
import { verbOf, type Verb } from '../words/verbs.ts';
import { determiners, periods, prepositions } from '../words/words.ts';

/** “, and so bringing coverage to 61%” */
const soBringing: VerbRule = ({ index, start, verb, previous, next }) =>
  previous && index - 1 === start && start > 0 && /^(?:so|thus|thereby)$/.test(previous.low) && next
    ? verb
    : undefined;

/** “with online orders accounting for 28%”, “with £16 million going on shops” */
const withGoing: VerbRule = ({ tokens, index, start, verb, previous, next, takes }) =>
  tokens[start]?.low === 'with' &&
  index - start >= 2 &&
  (isPlain(previous) || previous?.type === 'number') &&
  next &&
  (prepositions.has(next.low) ? next.low !== 'of' : takes) &&
  !isFiniteVerb(next)
    ? verb
    : undefined;

/** “the promise of reducing emissions by 40 percent” */
const ofReducing: VerbRule = ({ tokens, index, verb, previous, next }) =>
  next &&
  (determiners.has(next.low) || isPlain(next)) &&
  verb.class !== 'deed' &&
  previous &&
  prepositions.has(previous.low) &&
  flowsBy(tokens, index + 2)
    ? verb
    : undefined;

/** “Net of transfers, operating expenditures increase”: of what kind they are. */
const operatingCosts: VerbRule = ({ low, next }) =>
  low === 'operating' &&
  /^(?:costs?|expenses?|expenditures?|income|profits?|loss|losses|margins?|cash|revenues?|surplus|deficit|leases?)$/.test(
    next?.low ?? '',
  )
    ? null
    : undefined;

/** Words of what someone does that are also what a trade is called. */
const trade =
  /^(?:mining|farming|manufacturing|fishing|publishing|printing|banking|lending|building|engineering|shipping|catering|retailing|trading|spending)$/;

/** “manufacturing grew by 5.6%, mining by 1.4%”: a trade. */
const tradeBy: VerbRule = ({ tokens, index, start, joint, low, verb, previous, next }) =>
  previous === undefined &&
  start > 0 &&
  /(?:,|and)$/.test(joint) &&
  next?.low === 'by' &&
  tokens[index + 2]?.type === 'number' &&
  verb.class === 'deed' &&
  trade.test(low)
    ? null
    : undefined;

/** “Housing accordingly receives €132 million” */
const housingReceives: VerbRule = ({ tokens, index, start, previous, next }) =>
  previous === undefined &&
  start === 0 &&
  isAdverb(next?.low ?? '') &&
  /^(?:s|past)$/.test(verbOf(tokens[index + 2]?.low ?? '')?.form ?? '')
    ? null
    : undefined;

/** “Government spending also added” */
const beforeVerb: VerbRule = ({ tokens, index, next, bound }) =>
  isFiniteVerb(next) || bound || (isAdverb(next?.low ?? '') && isFiniteVerb(tokens[index + 2]))
    ? null
    : undefined;

/** “…, wind power accounting for 24 percent of the total”, “with flats | and shops accounting for 12 percent” */
const accountingFor: VerbRule = ({ tokens, index, start, end, joint, low, verb, previous, next }) =>
  low === 'accounting' &&
  next?.low === 'for' &&
  isPlain(previous) &&
  index > start &&
  /(?:,|and)$/.test(joint) &&
  tokens.slice(index, end).some(({ type }) => type === 'number')
    ? verb
    : undefined;

/** “…, and spending on research | and development reached 2.67 percent”: a noun that waits for its verb. */
const andSpending: VerbRule = ({ tokens, end, joint, low, previous }) =>
  previous === undefined &&
  /^(?:spending|lending|borrowing|funding|farming|saving)$/.test(low) &&
  /and$/.test(joint) &&
  tokens[end]?.low === 'and' &&
  isFollowed(tokens, end + 2, Math.min(tokens.length, end + 6))
    ? null
    : undefined;

/** “services made up 80%, manufacturing 13%”: a trade, not what someone does. */
const tradeShare: VerbRule = ({ tokens, index, verb, previous, next }) =>
  previous === undefined && verb.class === 'deed' && isShare(next) && tokens[index + 2]?.low !== 'of'
    ? null
    : undefined;

const takesOrFlows: VerbRule = ({ tokens, index, verb, takes }) =>
  takes || (verb.class !== 'deed' && isFlow(tokens, index)) ? verb : undefined;

/** “and lending to firms rose”: the subject of the verb that follows. */
const waiting: VerbRule = ({ tokens, index, start, end, joint, verb, previous }) => {
  // “, bringing dividends declared to 4p” is what someone does.
  const brings = /^(?:bring|take|lift|push)$/.test(verb.lemma) && /^,$/.test(joint) && start > 0;
  // “although spending on temporary homes as a whole rose”: it joins a sentence, and so a subject must follow.
  const far = /(?:although|though|while|whereas|because)$/.test(joint) ? 8 : 5;
  return previous === undefined && !brings && isFollowed(tokens, index + 2, end, far) ? null : undefined;
};

/** “…, leaving debt at £20 million”: what someone does besides. */
const besides = ({ start, joint, verb, previous, next }: VerbAsked): Verb | null =>
  previous === undefined && start > 0 && /^[,;(—–]/.test(joint) && next !== undefined && next.low !== 'of'
    ? verb
    : null;

/** “sales of £12 million and operating profit of £2 million”: a measure of a business. */
const operatingProfit: VerbRule = ({ low, next }) =>
  low === 'operating' &&
  /^(?:profits?|margins?|costs?|income|loss|losses|expenses|cash)$/.test(next?.low ?? '')
    ? null
    : undefined;

/** “rose by 4% in spring, before falling by 1% in summer”: the other way. */
const beforeFalling: VerbRule = ({ verb, previous, next }) =>
  /^(?:before|after|then)$/.test(previous?.low ?? '') &&
  /^(?:rise|fall)$/.test(verb.class) &&
  (next?.type === 'number' || /^(?:by|to|back|again|sharply|slightly)$/.test(next?.low ?? ''))
    ? verb
    : undefined;

/** “with high-tech manufacturing up 11.8%”: a trade that grew. */
const tradeUp: VerbRule = ({ tokens, index, start, low, previous }) =>
  index > start &&
  isPlain(previous) &&
  /^(?:up|down)$/.test(tokens[index + 1]?.low ?? '') &&
  isChange(tokens, index + 1) &&
  (low === 'processing' || trade.test(low))
    ? null
    : undefined;

/** “Borrowing this year is now forecast”: what a sentence begins with, and when. */
const borrowingThisYear: VerbRule = ({ tokens, index, start, previous, next }) =>
  index === start &&
  previous === undefined &&
  /^(?:this|last|next)$/.test(next?.low ?? '') &&
  periods.has(tokens[index + 2]?.low ?? '') &&
  isFiniteVerb(tokens[index + 3])
    ? null
    : undefined;

const rules = [
  tradeUp,
  borrowingThisYear,
  operatingProfit,
  operatingCosts,
  soBringing,
  beforeFalling,
  withGoing,
  ofReducing,
  tradeBy,
  housingReceives,
  beforeVerb,
  accountingFor,
  andSpending,
  tradeShare,
  takesOrFlows,
  waiting,
  besides,
];

/** The verb of an “ing” form, null where it is a noun: “mining” in “mining by 1.4%”. */
export const ingForm: VerbRule = (asked) =>
  asked.verb.form === 'ing' ? firstAnswer(rules, asked) : undefined;
