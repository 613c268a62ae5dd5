/** A clause that holds no number may still say what the numbers after it are about. */
import type { Place } from './place.ts';
import { cutAtVerb, tidy } from './phrases.ts';

/** What an earlier clause of the sentence spoke of, when no number was named in it yet. */
export function spokenOf({ number, past }: Place): string {
  if (past >= 0) return '';
  const { ahead, clause } = number.around;
  const clauses = ahead.slice(0, ahead.length - clause.length).split(/[，；：。]/);
  return tidy(cutAtVerb(clauses.findLast((one) => one.trim() !== '') ?? ''));
}
