/** Those who were counted, without what was said of them last: “Staff” of “Staff vaccinated against flu”. */
import { isPlural } from '../words/classes.ts';
import { verbOf } from '../words/verbs.ts';

/** “Staff vaccinated against flu” without what was said of them last. */
export function unsaid(label: string): string {
  const words = (label.replace(/ to be [a-z-]+$/, '').split(/ (?:who|that) /)[0] ?? '').split(' ');
  const said = words.findIndex(
    (word, at) =>
      at > 0 &&
      isPlural(words[at - 1]?.toLowerCase() ?? '') &&
      /^(?:past|participle)$/.test(verbOf(word)?.form ?? ''),
  );
  return (said < 0 ? words : words.slice(0, said)).join(' ');
}
