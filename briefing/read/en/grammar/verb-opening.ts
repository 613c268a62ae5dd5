/** Words at the beginning of a clause, which hardly ever are its verb: “falls on the wards were down”. */
import { flowsBy, isDoneLine, isFollowed } from './clues.ts';
import { isAdverb, isPlain } from '../words/classes.ts';
import type { VerbRule } from './verb-asked.ts';
import { verbOf } from '../words/verbs.ts';
import { determiners, prepositions } from '../words/words.ts';

/** “Raise train punctuality to at least 88 per cent”: what is to be done. */
const toRaise: VerbRule = ({ tokens, index, start, end, low, verb, previous, next }) =>
  previous === undefined &&
  start === 0 &&
  verb.form === 'base' &&
  tokens[index]?.text !== low &&
  /^(?:rise|fall)$/.test(verb.class) &&
  (isPlain(next) || determiners.has(next?.low ?? '')) &&
  flowsBy(tokens, index + 1) &&
  !isFollowed(tokens, index + 2, end)
    ? verb
    : undefined;

/** “Keep inflation below 3%”, “• Holds the tax rate at $5”: what is to stay so. */
const toKeep: VerbRule = ({ tokens, index, low, verb, previous, next }) =>
  previous === undefined &&
  index <= 1 &&
  /^(?:keep|hold|limit|maintain|sustain)s?$/.test(low) &&
  tokens[index]?.text !== low &&
  (isPlain(next) || determiners.has(next?.low ?? '')) &&
  tokens
    .slice(index + 2, index + 8)
    .some(
      ({ low: by }, nth) =>
        /^(?:below|under|above|at|to|within)$/.test(by) && tokens[index + 3 + nth]?.type === 'number',
    )
    ? verb.form === 's'
      ? verb
      : { ...verb, form: 'base' }
    : undefined;

/** “• Cut the backlog from 900 to 400”, “Set the starting wage at £12”: what was done. */
const wasDone: VerbRule = ({ tokens, index, start, end, verb }) =>
  isDoneLine(tokens, start, end) && tokens.slice(start, index).every(({ type }) => type === 'mark')
    ? verb
    : undefined;

/** “planted trees and cut emissions by 5%” */
const andCut: VerbRule = ({ start, joint, verb, previous, next, same }) =>
  previous === undefined && same && start > 0 && /and$/.test(joint) && isPlain(next) ? verb : undefined;

/** “falls on the wards were down”: the subject of the verb that follows. */
const fallsWere: VerbRule = ({ tokens, index, end, verb, previous, next }) =>
  previous === undefined &&
  verb.form === 's' &&
  prepositions.has(next?.low ?? '') &&
  isFollowed(tokens, index + 2, end)
    ? null
    : undefined;

/** “were worth €98.4 billion and imports €93.1 billion”: goods, not a deed. */
const goods: VerbRule = ({ tokens, index, low, previous, next }) =>
  previous === undefined &&
  /^(?:imports|exports|sales|services|loans|deposits|visits)$/.test(low) &&
  (/^[$£€]|\d/.test(next?.text ?? '') ||
    // “imports and exports together stood at”
    (isAdverb(next?.low ?? '') && verbOf(tokens[index + 2]?.low ?? '') !== null))
    ? null
    : undefined;

/** “non-food shops 4.4 per cent” */
const nonFood: VerbRule = ({ verb, previous }) =>
  verb.form === 's' && verb.class === 'deed' && /^non-/.test(previous?.low ?? '') ? null : undefined;

/** “We plan ten openings and expect expenditure of £40m” */
const andExpect: VerbRule = ({ start, joint, low, verb, previous }) =>
  previous === undefined &&
  start > 0 &&
  /and$/.test(joint) &&
  verb.form === 'base' &&
  /^(?:expect|anticipate|forecast|foresee|intend)$/.test(low)
    ? verb
    : undefined;

/** “We hired 40 nurses and | run two wards”: with its object, or with where a level went. */
const first: VerbRule = ({ start, verb, previous, takes, opens }) => {
  if (previous !== undefined) return undefined;
  const goes = verb.class !== 'deed' && opens && verb.form === 's';
  return (takes || goes) && (start > 0 || verb.form === 'base') ? verb : null;
};

/** Asked in this order; none but a word after another comes through. */
export const openingRules: VerbRule[] = [
  toRaise,
  toKeep,
  wasDone,
  andCut,
  fallsWere,
  goods,
  nonFood,
  andExpect,
  first,
];
