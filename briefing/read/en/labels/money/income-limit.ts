/** How much those may earn for whom something is meant: “flats for families earning less than half of the median income”. */
import type { Around } from '../around.ts';
import { isMoney, isPercent } from '../../numbers/units.ts';
import { lowered } from '../../phrases/naming.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { textOf } from '../../phrases/phrase.ts';
import type { Setting } from '../setting.ts';

const earning =
  /\b[a-z]+ (?:(?:who|that) (?:earn|make)|earning|making|with (?:an? )?(?:annual |household |family )?incomes?(?: of)?) (?:(?:at or )?(?:below|under)|less than|no more than|not more than|up to|at most|lower than) (?:[£$€¥]|[A-Z]{2}\$)?$/;

/** “for families earning less than 50 percent of the area median income” → Income limit as a share of area median income. */
export function incomeLimit({ tokens, at, found }: Setting, { text }: Around): string {
  if (!isMoney(found.unit) && !isPercent(found.unit)) return '';
  if (!earning.test(text.slice(Math.max(0, found.start - 80), found.start))) return '';
  if (isMoney(found.unit)) return 'Limit on income';
  const of = tokens[at + 1]?.low === 'of' ? phraseFrom(tokens, at + 2, tokens.length) : null;
  const what = textOf(text, tokens, of);
  return /\b(?:incomes?|median|earnings|wages?|pay|line|level)$/i.test(what)
    ? `Income limit as a share of ${lowered(what)}`
    : '';
}
