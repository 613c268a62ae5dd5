/** Cells between bars: as Markdown writes tables, and as they are drawn with rules. */
import type { TextTable } from './in-text.ts';

const bars = /[│┃║]/g;
/** `|---|:-:|`: what Markdown sets under the heads. */
const isMarkdownRule = (line: string): boolean => /^[|\s:-]+$/.test(line) && line.includes('-');
/** A drawn rule: +----+----+, ├──┼──┤. */
const isRule = (line: string): boolean =>
  /^[-+|=:\s\u2500-\u257f]+$/.test(line) && /[-=\u2500-\u257f]/.test(line);

/** The table between bars that begins with this line, and whether Markdown's rule stands under its heads. */
export function barredAt(lines: string[], at: number): (TextTable & { isRuled: boolean }) | null {
  const line = cleaned(lines[at]);
  const isBetween = (text: string): boolean => text.length > 2 && text.startsWith('|') && text.endsWith('|');
  const isRuled = line.includes('|') && isRuleUnder(cellsOf(line).length, cleaned(lines[at + 1]));
  if (!isRuled && !isBetween(line) && !isRule(line)) return null;
  const rows: string[][] = [];
  let end = at;
  for (; end < lines.length; end++) {
    const text = cleaned(lines[end]);
    if (
      isRule(text) &&
      (text.includes('|') || text.includes('+') || isRuled || /^[\u2500-\u257f]/.test(text))
    )
      continue;
    if (isRuled ? !text.includes('|') : !isBetween(text)) break;
    rows.push(cellsOf(text));
  }
  return rows.length === 0 ? null : { start: at, end, rows, isRuled };
}

/** Headed by as many cells as the rule has. */
const isRuleUnder = (count: number, line: string): boolean =>
  isMarkdownRule(line) && (line.includes('|') || count > 1) && cellsOf(line).length === count;

const cleaned = (line = ''): string => line.trim().replace(bars, '|');

const cellsOf = (line: string): string[] => {
  const inner = line.slice(
    line.startsWith('|') ? 1 : 0,
    line.length > 1 && line.endsWith('|') ? -1 : undefined,
  );
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
};
