/** Rows of cells → whether they are a table: names, and numbers in columns beside them. */
import { isNumber } from './shape.ts';

const isYear = (cell: string): boolean => /^(?:19|20)\d{2}$/.test(cell);
/** “2023年”, “3月”, “15日”: when, and not how much. */
const isTime = (cell: string): boolean => /^(?:(?:19|20)\d{2}\s*年|\d{1,2}\s*[月日号时点])$/.test(cell);

/** A number that measures: alone, with its unit, or with its currency. */
export const isMeasured = (cell: string): boolean =>
  !isYear(cell) &&
  !isTime(cell) &&
  (isNumber(cell) || /^[-+−]?[¥￥$£€]?\d[\d,，]*(?:\.\d+)?\s*(?:[^\d\s\p{P}]{1,8}|[%％‰])?$/u.test(cell));

/** What stands over a column of numbers: a year or month, a unit in brackets, what is counted. */
export const headsNumbers = (cell: string): boolean =>
  /(?:19|20)\d{2}|[年月]|季度|[)）%％‰数额量值率]$|^(?:合计|(?:value|amount|total|number)\b)/i.test(cell);

/** A line of a table of contents names a part, and the page is all it counts. */
const numbered =
  /^(?:第.{1,3}[章节部篇]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:\.\d{1,2})*[.、．\s]|[附表]|part|chapter|appendix)/i;
const isContents = (rows: string[][]): boolean => {
  const pages = rows.map((row) => (row.length === 2 && /^\d{1,3}$/.test(row[1] ?? '') ? Number(row[1]) : -1));
  return (
    rows.filter(([label = '']) => numbered.test(label)).length * 2 > rows.length &&
    pages.every((page, at) => page >= (pages[at - 1] ?? 1))
  );
};

/**
 * Whether rows tell numbers in columns: at least two rows of two cells, and a column beside the names that
 * mostly measures. A single number needs a head that says so, or a name beside a name would be a table.
 */
export function tellsNumbers(rows: string[][]): boolean {
  const filled = rows.filter((row) => row.filter((cell) => cell !== '').length >= 2);
  const body = filled.slice(filled.findIndex((row) => row.slice(1).some(isMeasured)));
  if (filled.length < 2 || !body[0]?.slice(1).some(isMeasured) || isContents(filled)) return false;
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  let numbers = 0;
  for (let column = 1; column < width; column++) {
    const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const measured = cells.filter(isMeasured).length;
    if (measured * 2 > cells.filter((cell) => !/^[-—–…]{1,3}$/.test(cell)).length) numbers += measured;
  }
  const at = body[0].findIndex((cell, column) => column > 0 && isMeasured(cell));
  return numbers > 1 || (numbers === 1 && headsNumbers(filled[filled.length - body.length - 1]?.[at] ?? ''));
}

/**
 * From which row on rows are a table: what is said in cells above the last heads of its numbers is text,
 * except a caption in a single cell or one that says the unit.
 */
export function beginOf(rows: string[][]): number {
  const body = rows.findIndex((row) => row.slice(1).some(isMeasured));
  let at = rows.slice(0, body).findLastIndex((row) => row.slice(1).some(headsNumbers));
  if (at < 0) return 0;
  const isOver = (upper: string[], lower: string[]): boolean =>
    upper[0] === '' || lower[0] === '' || upper[0] === lower[0];
  const isCaption = (row: string[]): boolean =>
    new Set(row.filter((cell) => cell !== '')).size <= 1 ||
    row.some((cell) => /^[（(]?(?:单位|單位|units?)\s*[：:]/i.test(cell));
  for (let row = rows[at - 1]; row && (isCaption(row) || isOver(row, rows[at] ?? [])); row = rows[at - 1])
    at--;
  return at;
}
