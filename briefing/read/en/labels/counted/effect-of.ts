/** What a sum did harm or good to, or comes from: “a £30 million impact from floods”, “a £4 million impairment of goodwill”. */
import { isMoney } from '../../numbers/units.ts';
import { textOf, type Phrase } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Setting } from '../setting.ts';
import { determiners } from '../../words/words.ts';

const effect =
  /^(?:impact|effect|headwind|tailwind|impairment|write-?down|write-?off|hit|benefit|boost|drag|release|reversal|charge|gain|contribution|provision|expansion|refurbishment|redevelopment|upgrade|exposure)$/;
const longest = 4;

/** “ from floods”, “ of goodwill”: such a word alone says nothing; '' where another stands there. */
export function effectOf({ tokens, found }: Setting, text: string, { start, end }: Phrase): string {
  const link = tokens[end];
  if (!isMoney(found.unit) || end - start > 2 || !effect.test(tokens[end - 1]?.low ?? '')) return '';
  if (!link || !/^(?:of|from|on|to)$/.test(link.low)) return '';
  const from = determiners.has(tokens[end + 1]?.low ?? '') ? end + 2 : end + 1;
  const what = phraseFrom(tokens, from, tokens.length, false);
  return what && what.start === from && what.end - what.start <= longest
    ? ` ${link.low} ${textOf(text, tokens, what)}`
    : '';
}
