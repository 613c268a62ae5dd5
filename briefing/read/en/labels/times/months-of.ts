/** How long money or a stock lasts: “reserves of £2 million, about five months of spending” → Spending covered by reserves. */
import type { Around } from '../around.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import type { Setting } from '../setting.ts';

const used =
  /^(?:costs?|spending|expenditure|outgoings|imports|sales|demand|consumption|supply|salaries|wages|payroll|use|needs)$/;
const held = /(?:^|\s)(?:reserves?|cash|funds?|stocks?|balances?|liquidity|holdings|deposits|savings)$/i;

export function monthsOf({ tokens, at, kind }: Setting, { text, last, subject }: Around): string {
  if (kind !== 'duration' || tokens[at + 1]?.low !== 'of') return '';
  const what = phraseFrom(tokens, at + 2, tokens.length);
  const whose = [last, subject].find((name) => held.test(name));
  if (!what || !whose || !used.test(tokens[what.end - 1]?.low ?? '')) return '';
  return `${raised(textOf(text, tokens, what))} covered by ${lowered(whose)}`;
}
