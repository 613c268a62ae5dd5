/** Which parts of an English report tell what is to be done: “Plans for 2025”, “Priorities”, “The year ahead”. */
import type { Token } from './words/tokens.ts';
import { verbOf } from './words/verbs.ts';

const plans =
  /\b(?:plans?|priorities|goals|targets|objectives|next steps|looking (?:ahead|forward)|(?:year|months|decade|road) ahead|what (?:we will do|comes next|is next)|to come|tasks|commitments|agenda|roadmap)\b/i;
/** Parts of the other sort, or of both. */
const past =
  /\b(?:reviews?|progress|results?|achiev\w+|performance|delivered|against|implementation|execution|completed|did|current|last year|so far)\b/i;

/** Whether what stands under a heading is yet to be done. */
export const isEnglishPlan = (heading: string): boolean => plans.test(heading) && !past.test(heading);

/** Whether such a heading says that its lines are what is aimed at: “Main targets for 2030”. */
export const isOfTargets = (heading: string): boolean => /\b(?:targets|goals|objectives)\b/i.test(heading);

/**
 * A line of a plan as an order: “replacing 2,000 boilers”, “to replace them” and “replace them” tell the same. What
 * begins otherwise is left as it is.
 */
export function asOrder(tokens: Token[]): Token[] {
  const first = tokens.findIndex(({ type }) => type === 'word');
  const began = first < 0 ? null : orderOf(tokens, first);
  if (!began) return tokens;
  // “opening 12 nurseries and training 300 carers”
  return tokens.map((token, at) =>
    at === first || /^(?:and|,)$/.test(tokens[at - 1]?.low ?? '') ? (orderOf(tokens, at) ?? token) : token,
  );
}

/** A verb as an order; null where the word is none. */
function orderOf(tokens: Token[], at: number): Token | null {
  const word = tokens[at];
  if (word?.type !== 'word') return null;
  const verb = verbOf(word.low);
  // “Cut costs by 3%” might have been done; “reduce” says the same and cannot.
  const cuts = /^cut(?:ting)?$/.test(word.low) && tokens[at + 1]?.type === 'word';
  const order = cuts ? 'reduce' : verb?.form === 'ing' ? verb.lemma : '';
  return order === '' || verbOf(order)?.form !== 'base' ? null : { ...word, low: order };
}
