/** How a phrase of a sentence becomes a name: before another noun, and alone under a number. */
import { isAdjective, isAdverb, isPlural } from './classes.ts';
import { auxiliaries, conjunctions, prepositions, pronouns } from './words.ts';

/** A noun as it stands before another one: visitors → visitor, families → family. */
export function attributive(phrase: string): string {
  const words = phrase.split(' ');
  const last = words.pop() ?? '';
  return [...words, isPlural(last.toLowerCase()) ? singular(last) : last].join(' ');
}

const singular = (word: string): string =>
  /[^aeiou]ies$/.test(word)
    ? word.replace(/ies$/, 'y')
    : /(?:ss|x|ch|sh)es$/.test(word)
      ? word.slice(0, -2)
      : /[^s]s$/.test(word)
        ? word.slice(0, -1)
        : word;

/**
 * Whether a phrase can stand alone under a number: it begins as no verb's rest does, and ends in a noun.
 * “Idle”, “Better”, “Reserved for hill districts such” cannot.
 */
export function isName(label: string): boolean {
  const words = label.toLowerCase().split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (label === '' || pronouns.has(first) || auxiliaries.has(first) || conjunctions.has(first)) return false;
  if (prepositions.has(first) && first !== 'per' && first !== 'near') return false;
  if (words.length === 1 && (isAdjective(first) || isAdverb(first)) && !/^[A-Z]/.test(label)) return false;
  return !(
    prepositions.has(last) ||
    conjunctions.has(last) ||
    /^(?:the|a|an|such|its|our|their|very|more|most)$/.test(last)
  );
}
