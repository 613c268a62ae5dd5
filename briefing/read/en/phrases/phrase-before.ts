/** The noun phrase that ends right before a token: “adjusted operating margin | of 16.5%”. */
import { isFixedPair, isPlain } from '../words/classes.ts';
import { isInName, mostWords, type Phrase } from './phrase.ts';
import type { Token } from '../words/tokens.ts';
import { isInMeasure } from '../words/accounts.ts';
import { determiners } from '../words/words.ts';

/** The noun phrase that ends right before a token: “adjusted operating margin” before “of 16.5%”. */
export function phraseBefore(tokens: Token[], to: number, from: number): Phrase | null {
  let start = to;
  while (start > from && to - start < mostWords + 2) {
    const token = tokens[start - 1];
    const earlier = start - 2 >= from ? tokens[start - 2] : undefined;
    if (!token || token.type !== 'word') break;
    if (isPlain(token)) start--;
    else if (token.low === 'of' && isPlain(earlier)) start--;
    else if (token.low === 'per' && (isPlain(earlier) || tokens[start]?.low === 'capita')) start--;
    else if (start - 2 >= from && isFixedPair(tokens, start - 1)) start--;
    // “profit before tax”, “earnings before interest and tax”: one name.
    else if (
      /^(?:before|after)$/.test(token.low) &&
      /^(?:profits?|loss|losses|earnings|income)$/.test(earlier?.low ?? '')
    )
      start--;
    // “income from continuing operations”, “cash used in operating activities”
    else if (start - 2 >= from && isInMeasure(tokens, start - 1)) start--;
    else if (start - 2 >= from && isInName(tokens, start - 1)) start -= 2;
    else if (determiners.has(token.low) && earlier?.low === 'of' && isPlain(tokens[start - 3])) start -= 2;
    else break;
  }
  // “year on | year EPS growth”: how it was measured.
  if (tokens[start]?.low === 'year' && tokens[start - 1]?.low === 'on' && start + 1 < to) start++;
  return start < to ? { start, end: to } : null;
}
