/** What stands right after a noun and says which it is: “sales | from services”, “firms | run by women”. */
import { trimmed } from './phrase-trimmed.ts';
import { restText } from './rest.ts';
import type { Token } from '../words/tokens.ts';
import { prepositions, pronouns } from '../words/words.ts';

/** “sales | from services”, “firms | run by women”: one phrase after the noun, behind a blank. */
export function trailing(text: string, tokens: Token[], from: number, end: number): string {
  const first = tokens[from];
  if (!first || from >= end || first.type !== 'word' || pronouns.has(first.low)) return '';
  const which =
    /^(?:from|with)$/.test(first.low) && tokens[from + 1]?.type === 'word'
      ? restText(text, tokens, from, end)
      : '';
  if (which !== '' && which.split(' ').length <= 3) return ` ${which}`;
  const leads =
    /^(?:from|with|without|in|on|under|aged|for|at|outside|near|beyond)$/.test(first.low) ||
    /(?:ed|ing|run|held|made|built|led|born|sold|paid)$/.test(first.low);
  const rest = leads ? restText(text, tokens, from, end) : '';
  const object = /^(?:from|with|without|in|on|under|for|at|outside|near|beyond)$/.test(first.low)
    ? trimmed(tokens, from + 1, end)
    : null;
  if (object && object.end - object.start > 4) return '';
  return rest === '' || (object === null && prepositions.has(first.low)) ? '' : ` ${rest}`;
}
