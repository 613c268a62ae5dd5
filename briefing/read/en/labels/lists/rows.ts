/** Rows of tables and posters: “Meals delivered: 2022/23 41,200, 2023/24 52,800.” */
import type { Setting } from '../setting.ts';
import type { Around } from '../around.ts';
import type { Token } from '../../words/tokens.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { determiners, prepositions } from '../../words/words.ts';

const time = /^(?:(?:FY|CY|H[12]|Q[1-4]) ?(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d)(?:[/–-]\d\d)?$/i;
const change = /^(?:change|growth|variance|movement|increase|% change|change %|y\/?o\/?y|yoy)$/i;
const plan = /^(?:target|budget|forecast|plan)$/i;

/** What the column of a number is called: “2024” behind it, or what stands before it, back to a mark. */
function columnOf(tokens: Token[], at: number): string {
  if (tokens[at + 1]?.low === 'in' && time.test(tokens[at + 2]?.text ?? ''))
    return tokens[at + 2]?.text ?? '';
  const from = tokens.findLastIndex(({ text }, index) => index < at && /^[:,;]$/.test(text)) + 1;
  return tokens
    .slice(from, at)
    .filter(({ text }) => !/^[+–()-]$/.test(text))
    .map(({ text }) => text)
    .join(' ');
}

/** Where the cells of a row begin, behind the name and its colon; 0: it is none. */
function cellsFrom(tokens: Token[], at: number): number {
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 9 || colon > at) return 0;
  const [first] = tokens;
  const isName = !tokens.slice(0, colon).some(({ type }) => type === 'mark');
  return isName && !prepositions.has(first?.low ?? '') && !determiners.has(first?.low ?? '') ? colon + 1 : 0;
}

/** “Fares: £48.2 million in 2024, £45.9 million in 2023, Change 5%.”: the last of them. */
export const isColumnOfChange = ({ tokens, at }: Setting): boolean =>
  cellsFrom(tokens, at) > 0 && change.test(columnOf(tokens, at));

/** What stands before a colon names the numbers after it, where nothing is told of them but their columns. */
export function rowLabel({ tokens, at, kind }: Setting, { text }: Around): string {
  const from = cellsFrom(tokens, at);
  if (from === 0) return '';
  const columns = tokens.flatMap(({ type, text: told }, index) =>
    index >= from && type === 'number' && !time.test(told) ? [columnOf(tokens, index)] : [],
  );
  if (!columns.every((one) => one === '' || time.test(one) || change.test(one) || plan.test(one))) return '';
  // “Change n/m”: what cannot be compared has no number.
  const words = tokens
    .slice(from)
    .filter(({ type, low }) => type === 'word' && !/^(?:in|n\/[am]|change)$/.test(low));
  if (words.some(({ text: told }) => !columns.some((one) => one.split(' ').includes(told)))) return '';
  const label = raised(text.slice(tokens[0]?.start ?? 0, tokens[from - 2]?.end ?? 0));
  const own = columnOf(tokens, at);
  if (change.test(own)) return kind === 'growth' ? `Change in ${lowered(label)}` : label;
  if (plan.test(own)) return `${label} ${lowered(own)}`;
  // The last of its years is the report's own, and goes without saying.
  const isBefore = own !== '' && columns.some((one) => time.test(one) && one > own);
  return isBefore ? `${label} in ${own}` : label;
}
