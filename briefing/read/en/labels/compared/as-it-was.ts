/** “has shrunk to a fifth of what it was ten years ago”: against its own level then. */
import type { Around } from '../around.ts';
import type { Setting } from '../setting.ts';

/** “are a third of what they were before the war” → Sales as a share of their level before the war. */
export function asItWas({ tokens, at }: Setting, { text, subject }: Around): string {
  const [of, what, it, was] = [1, 2, 3, 4].map((nth) => tokens[at + nth]?.low ?? '');
  if (of !== 'of' || what !== 'what' || !/^(?:it|they)$/.test(it ?? '') || !/^(?:was|were)$/.test(was ?? ''))
    return '';
  if (subject === '' || subject.split(' ').length > 5) return '';
  const from = at + 5;
  const stop = tokens.findIndex(({ type }, index) => index >= from && type === 'mark');
  const when = text.slice(tokens[at + 4]?.end ?? 0, tokens[stop - 1]?.end ?? tokens[at + 4]?.end ?? 0);
  // “five years ago”, “before the flood”; a year alone is told beside the number.
  const short =
    /^ (?:(?:just |only )?[\w-]+ (?:years|months|decades) (?:ago|earlier|before)|before (?:[a-z-]+ ?){1,3})/.exec(
      when,
    );
  return `${subject} as a share of ${it === 'it' ? 'its' : 'their'}${short ? ` level${short[0]}` : ' earlier level'}`.trim();
}
