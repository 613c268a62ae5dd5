/** A sentence that goes on without a subject speaks of what the one before it did. */
import { phraseAfter } from './counted.ts';
import type { Named, Place } from './place.ts';
import { cutAtVerb, tidy } from './phrases.ts';

/** Names a number by the beginning of its sentence, else by the last number before it. */
export function lately({ number, numbers, named, index, own }: Place): Named | null {
  const ahead = number.around.ahead.slice(0, number.around.ahead.length - own.length);
  const after = phraseAfter(number.around.after);
  // “1.13万户拿到了产权证” is told by what they did.
  if (number.kind === 'amount' && /^[户人家名个所]$/.test(number.unit) && after.length >= 4) return null;
  const first = tidy(cutAtVerb(/^[^，、；：]*/.exec(ahead)?.[0] ?? ''));
  if (first.length >= 2) return { label: first, topic: first };
  if (number.kind !== 'growth') return null;
  const previous = numbers.findLastIndex((other, at) => at < index && other.kind === 'amount');
  const topic = named[previous]?.topic ?? '';
  return topic === '' ? null : { label: `${topic}增速`, topic };
}

/** What an earlier clause of the sentence spoke of, when no number was named in it yet. */
export function spokenOf({ number, past }: Place): string {
  if (past >= 0) return '';
  const { ahead, clause } = number.around;
  const clauses = ahead.slice(0, ahead.length - clause.length).split(/[，；：。]/);
  return tidy(cutAtVerb(clauses.findLast((one) => one.trim() !== '') ?? ''));
}
