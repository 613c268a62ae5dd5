/** How a phrase of a sentence becomes a name: before another noun, and alone under a number. */
import { isPlural } from './classes.ts';

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
