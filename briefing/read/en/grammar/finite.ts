/** Which verb a word is where it stands; many words are nouns or adjectives elsewhere. */
import { isChange, measured } from './clues.ts';
import { isPlain } from '../words/classes.ts';
import { firstAnswer } from './first-answer.ts';
import { settled } from './settled.ts';
import type { Token } from '../words/tokens.ts';
import { afterNounRules } from './verb-after-noun.ts';
import { verbAsked, type VerbRule, type WordPlace } from './verb-asked.ts';
import { ingForm } from './verb-ing.ts';
import { openingRules } from './verb-opening.ts';
import { pastForm } from './verb-past.ts';
import { plainRules } from './verb-plain.ts';
import { sRules } from './verb-s.ts';
import { verbOf, type Verb } from '../words/verbs.ts';

const upDown: Record<string, Verb> = {
  up: { lemma: 'up', class: 'rise', form: 'past' },
  down: { lemma: 'down', class: 'fall', form: 'past' },
  ahead: { lemma: 'up', class: 'rise', form: 'past' },
};

/** “149 houses”, but no share and no sum. */
const isCount = (next: Token | undefined): boolean =>
  next?.type === 'number' && /^[\d,]+$|^[a-z]+$/.test(next.low);

/** “traffic up 3.1%”, “sales ahead by 4%”: a change without a verb; null where it belongs to the verb before it. */
function upOrDown({ tokens, index, low, previous, next }: WordPlace): Verb | null {
  // “made up 71%”, “set up 12 centres”, “put up 34 cameras” but “put up by 3%”
  if (/^put(?:s|ting)?$/.test(previous?.low ?? '') && !/^(?:by|from|to)$/.test(next?.low ?? '')) return null;
  const phrasal =
    /^(?:make|take|set|sign|build|give|draw|back|pick|open|clean|tidy|dig|patch|use|serve|track|hunt|shut|close|hand|lay|note|write|settle|calm|burn|knock|pull|stand|turn|sit|break)$/.test(
      verbOf(previous?.low ?? '')?.lemma ?? '',
    );
  // “boarded up 149 houses”, “wound down 12 branches”
  const verb = verbOf(previous?.low ?? '');
  if (verb?.class === 'deed' && /^(?:past|participle)$/.test(verb.form) && isCount(next)) return null;
  const found = /^(?:track|hunt|hand|knock|settl|calm|burn|clos|pass)/.test(previous?.low ?? '');
  return !phrasal && !found && isChange(tokens, index) ? (upDown[low] ?? null) : null;
}

/** “as compared with a year before”: no verb of the sentence. */
const comparedWith: VerbRule = ({ low, next }) =>
  low === 'compared' && /^(?:with|to)$/.test(next?.low ?? '') ? null : undefined;

/** “drive to work”, “at Ings Lock”: settled by its neighbours at once. */
const settledAt: VerbRule = ({ tokens, index, start, end, verb }) => settled(tokens, index, start, end, verb);

/** “the time needed to start a business”: only says which time. */
const neededFor: VerbRule = ({ low, previous, next }) =>
  /^(?:needed|required|taken)$/.test(low) &&
  /^(?:to|for)$/.test(next?.low ?? '') &&
  (low === 'required' ? isPlain(previous) : measured.test(previous?.low ?? ''))
    ? null
    : undefined;

/** “value added of the primary industry”: one noun. */
const valueAdded: VerbRule = ({ low, previous }) =>
  low === 'value-added' || (low === 'added' && previous?.low === 'value') ? null : undefined;

/** “shortened the delivery run by 26 miles” */
const deliveryRun: VerbRule = ({ tokens, index, low, previous, next }) =>
  /^(?:run|set|split|spread|stand)$/.test(low) &&
  next?.low === 'by' &&
  tokens[index + 2]?.type === 'number' &&
  isPlain(previous)
    ? null
    : undefined;

/** “total cost per seat”, “raise interest costs by £3 million”: a measure. */
const costPer: VerbRule = ({ low, led, previous, next }) =>
  !led &&
  isPlain(previous) &&
  ((low === 'cost' && next?.low === 'per') || (low === 'costs' && next?.low === 'by'))
    ? null
    : undefined;

/** “with the price paid | of $40 a tonne”, “losses incurred of £3 million”: it only says which. */
const paidOf: VerbRule = ({ tokens, index, led, low, previous, next }) =>
  !led &&
  next?.low === 'of' &&
  tokens[index + 2]?.type === 'number' &&
  isPlain(previous) &&
  /^(?:paid|incurred|generated|received|recogni[sz]ed|recorded|earned|raised|declared|invested|reali[sz]ed|achieved|charged)$/.test(
    low,
  )
    ? null
    : undefined;

/** “was cut”, “to reach”: behind what asks for a verb, but not “to added value”. */
const ledWord: VerbRule = ({ led, low, verb, previous, next }) =>
  !led ? undefined : isPlain(next) && /ed$/.test(low) && previous?.low === 'to' ? null : verb;

const rules = [
  comparedWith,
  settledAt,
  neededFor,
  valueAdded,
  ledWord,
  ingForm,
  deliveryRun,
  costPer,
  paidOf,
  pastForm,
  ...sRules,
  ...plainRules,
  ...openingRules,
  ...afterNounRules,
];

/**
 * The verb that a word is where it stands, null where it is none: “cut” in “detectors cut claims by two fifths”.
 *
 * @param joint what joins the clause to the one before
 * @param led whether “to” or an auxiliary stands before the word
 */
export function verbAt(
  tokens: Token[],
  index: number,
  start: number,
  end: number,
  joint: string,
  led: boolean,
): Verb | null {
  const token = tokens[index];
  if (!token) return null;
  const { low } = token;
  const previous = index > start ? tokens[index - 1] : undefined;
  const next = index + 1 < end ? tokens[index + 1] : undefined;
  const place = { tokens, index, start, end, joint, led, low, previous, next };
  if (low === 'up' || low === 'down' || (low === 'ahead' && next?.low === 'by')) return upOrDown(place);
  const verb = verbOf(low);
  return verb ? (firstAnswer(rules, verbAsked(place, verb)) ?? null) : null;
}
