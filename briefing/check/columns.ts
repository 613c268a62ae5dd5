/** Tables that are told row by row: a total row must be the sum of the rows it ends. */
import type { CheckedFigure, Finding } from './index.ts';
import { overlap } from './rounding.ts';
import { boundsOf, sentencesOf, type Placed } from './sentences.ts';
import { sumOf, wrongSum } from './sums.ts';

interface Row {
  label: string;
  /** Its amounts by their columns. */
  cells: Map<string, CheckedFigure>;
  /** How far it stands from the row before it in the source, in characters; 0 for the first. */
  gap: number;
}

const labelled = /^\s*([^：:，。,]{1,24})(?:：|: )/;
const isTotal = (label: string): boolean =>
  /(?:合\s*计|总\s*计|^总和|小计|\btotal)$|^(?:grand )?total\b/i.test(label);
/** Rows under another, told by their names: what they add up to is not the table's total. */
const isNested = (label: string): boolean => /^(?:其中|#|[-–—*])|小计$|of which|subtotal/i.test(label);
/** What is measured for each, or in part, is not added up. */
const isRate = (column: string): boolean =>
  /[率均比价每]|强度|密度|指数|\b(?:per|average|mean|rate|index|share|price)\b/i.test(column);
/** Rows of one table stand this near to each other in the source, in characters. */
const nearest = 6;

/** The tables of a text, each as its rows. */
function tablesOf(figures: CheckedFigure[]): Row[][] {
  const tables: Row[][] = [];
  let last: CheckedFigure | null = null;
  for (const sentence of sentencesOf(figures)) {
    const [first] = sentence;
    const label = first && labelled.exec(first.lead)?.[1]?.trim();
    if (!first || !label) {
      last = null;
      continue;
    }
    const { figure } = first;
    const gap = last?.reportId === figure.reportId ? figure.sentence.start - last.sentence.end : -1;
    const row = { label, cells: cellsOf(sentence) };
    const table = tables.at(-1);
    if (table && gap >= 0 && gap <= nearest) table.push({ ...row, gap });
    else tables.push([{ ...row, gap: 0 }]);
    last = figure;
  }
  return tables.filter((rows) => rows.length > 2);
}

/** A cell’s column is what stands before its number, in English a year behind it. */
function cellsOf(sentence: Placed[]): Row['cells'] {
  const cells = new Map<string, CheckedFigure>();
  for (const { figure, lead, after } of sentence) {
    if (figure.kind !== 'amount') continue;
    const before = lead
      .replace(labelled, '')
      .replace(/^ in \d{4}(?=,)/, '')
      .replace(/^[，,\s]+/, '');
    cells.set(`${before}${/^ in \d{4}/.exec(after)?.[0] ?? ''}`.trim(), figure);
  }
  return cells;
}

/** Every total row of a table, in every column that all its rows have. */
export function tableSums(figures: CheckedFigure[]): Finding[] {
  return tablesOf(figures).flatMap((rows) => {
    // Totals may stand over what they are of.
    const isOver = isTotal(rows[0]?.label ?? '');
    return rows.flatMap(({ label, cells }, at): Finding[] => {
      if (!isTotal(label) || isNested(label)) return [];
      const next = rows.findIndex((row, index) => index > at && isTotal(row.label));
      const parts = isOver ? rows.slice(at + 1, next < 0 ? rows.length : next) : rows.slice(0, at);
      return [...cells].flatMap(([column, total]) => wrongTotal(column, total, parts));
    });
  });
}

function wrongTotal(column: string, total: CheckedFigure, rows: Row[]): Finding[] {
  const own = rows.flatMap(({ cells }) => cells.get(column) ?? []);
  const since = rows.findLastIndex(({ label }) => isTotal(label)) + 1;
  // A mark of order before some rows and not before others: these stand under those.
  const gaps = rows.flatMap(({ gap }) => (gap === 0 ? [] : gap));
  const flat = !rows.some(({ label }) => isNested(label)) && Math.max(...gaps) - Math.min(...gaps) <= 1;
  const alike = own.every(({ unit, sign }) => unit === total.unit && sign > 0);
  const parts = own.slice(since);
  if (!flat || !alike || own.length < rows.length || parts.length < 2 || isRate(column + total.unit))
    return [];
  // It may go on from the total before it, and a row may be the sum of those beneath it.
  const ways = since > 0 ? [parts, own.slice(since - 1)] : [parts];
  const agrees = ways.some((way) => overlap(sumOf(way), boundsOf(total)));
  return agrees || hasSubtotal(parts) ? [] : [wrongSum(total, parts)];
}

/** Whether a row is the sum of two or more right beneath it. */
const hasSubtotal = (parts: CheckedFigure[]): boolean =>
  parts.some((one, at) =>
    parts.some((_, end) => end >= at + 2 && overlap(sumOf(parts.slice(at + 1, end + 1)), boundsOf(one))),
  );
