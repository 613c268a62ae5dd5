/** Rows of a table → sentences: each row names what it measures, its columns say when and in what unit. */
import type { TableCell } from '../../briefing/model.ts';
import { isNumber } from '../../briefing/tables/shape.ts';
import type { Paragraph } from './written.ts';

const isYear = (cell: string): boolean => /^(?:19|20)\d{2}$/.test(cell);
/** “20.9亿元”, “5.8%”: a number with the unit that it carries itself. */
const isAmount = (cell: string): boolean =>
  /^[-+−]?\d[\d,，]*(?:\.\d+)?\s*(?:[百千万亿]*(?:元|美元|人|人次|户|吨|亩|公顷|平方米|公里|家|个|件)|个?百分点)$/.test(
    cell,
  );
const isFilled = (cell: string): boolean => cell !== '';
const hasHan = (text: string): boolean => /[\u3400-\u9fff]/.test(text);
/** Columns that say the unit, or only count the rows. */
const unitColumn = /^(?:单位|计量单位|計量單位|units?)$/i;
const serialColumn = /^(?:序号|编号|序|號|no\.?|#|s\/n)$/i;
/** What is measured in percent whatever the table's unit is. */
const inPercent = /(?:率|比重|占比|增长|增速|增幅|同比|环比|升降|幅度|growth|share|change|rate)$/i;

/** “地区生产总值（亿元）”, “收入/万元” or “增长%” → its name and its unit. */
function labelled(label: string): { name: string; unit: string } {
  const text = label.trim();
  const match =
    /^(.*?)\s*[（(]\s*(?:单位[：:]\s*)?([^（）()]{1,16})[）)]\s*$/.exec(text) ??
    /^(.+?)\s*[/／]\s*((?:[百千万亿]*(?:元|人|户|吨|美元|亩|公顷|平方米|公里)|[%％‰])(?:\/.{1,3})?)$/.exec(
      text,
    ) ??
    /^(.+?)\s*([%％‰])$/.exec(text);
  const name = match?.[1]?.trim() ?? '';
  return match && name !== '' ? { name, unit: match[2]?.trim() ?? '' } : { name: text, unit: '' };
}

/** “（单位：亿元）” → 亿元; several units are none, for nobody knows which is whose. */
function unitIn(text: string): string {
  const unit = /(?:单位|單位|unit)s?\s*[：:]\s*([^）)\s]{1,16})/i.exec(text)?.[1] ?? '';
  return /[、,，；;和]/.test(unit) ? '' : unit;
}

/** A line that only says a table's unit, and has said it once the table is told. */
export const unitOnly = /^[（(]?\s*(?:单位|單位|units?)\s*[：:][^。]{1,16}$/i;

/** What stands over a table, without the unit that it ends with. */
export const withoutUnit = (text: string): string =>
  text.replace(/(?:^|[（(\s])\s*(?:计量)?(?:单位|單位|units?)\s*[：:][^。]{1,24}$/i, '').trim();

interface Column {
  name: string;
  unit: string;
}
interface Table {
  columns: Column[];
  unit: string;
  inChinese: boolean;
  isGrouped: boolean;
}

/**
 * A table as text. The first rows of words head the columns; a column called 单位 or Unit says the unit,
 * so does a head's bracket, the label's, or the table's own caption. Each sentence knows the row it tells.
 *
 * @param rows cells as they are shown, '' for an empty one
 * @param around the line before the table, which may say its unit
 */
export function tableText(rows: string[][], { caption = '' }: { caption?: string } = {}): Paragraph[] {
  const filled = rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some(isFilled));
  const isCaption = (row: string[]): boolean =>
    new Set(row.filter(isFilled)).size === 1 || row.some((cell) => unitOnly.test(cell));
  const body = filled.findIndex((row) => !isCaption(row));
  if (body < 0) return filled.map((row) => ({ text: row.find(isFilled) ?? '' }));
  const captions = filled.slice(0, body).flatMap((row) => [...new Set(row.filter(isFilled))]);
  const heads = headsOf(filled.slice(body));
  const rowsBelow = filled.slice(body + heads);
  const table = {
    columns: columnsOf(filled.slice(body, body + heads)),
    unit: [caption, ...captions].map(unitIn).find(isFilled) ?? '',
    inChinese: filled.some((row) => row.some(hasHan)),
    isGrouped: isGrouped(rowsBelow),
  };
  const told = captions.filter((text) => withoutUnit(text) !== '');
  const drawn = {
    note: [caption, ...captions].find((text) => unitOnly.test(text)) ?? '',
    heads: filled.slice(body, body + heads),
  };
  return [
    ...told.map((text) => ({ text })),
    ...rowsBelow.map((row) => {
      const { text, cells } = rowText(row, table);
      return { text, row: { table: drawn, cells } };
    }),
  ];
}

/** How many rows head the table: words alone; a second one where the first leaves its label to it. */
function headsOf(rows: string[][]): number {
  const isHead = (row: string[]): boolean =>
    row.slice(1).every((cell) => (!isNumber(cell) || isYear(cell)) && !isAmount(cell)) &&
    !isNumber(row[0] ?? '');
  const [first] = rows;
  if (!first || !isHead(first)) return 0;
  let count = 1;
  for (let row = rows[count]; row && count < 3 && isHead(row); row = rows[++count]) {
    const goesOn = row[0] === '' || row[0] === first[0];
    if (!goesOn || rows.length === count + 1) break;
  }
  return count < rows.length ? count : 0;
}

/** Heads of several rows read from top to bottom: 2021年 over 总量 (亿元) is 2021年总量, in 亿元. */
function columnsOf(heads: string[][]): Column[] {
  const width = Math.max(0, ...heads.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => {
    const parts = [...new Set(heads.map((row) => row[at] ?? '').filter(isFilled))];
    const units = parts.map(
      (part) => labelled(part).unit || (/^[（(].*[）)]$/.test(part) ? part.slice(1, -1) : ''),
    );
    const names = parts.map((part, index) => (units[index] === '' ? part : labelled(part).name));
    const name = names
      .filter((part) => !/^[（(].*[）)]$/.test(part))
      .map((part, index, all) => (isYear(part) && all.length > index + 1 ? `${part}年` : part))
      .join(names.some(hasHan) ? '' : ' ');
    return { name, unit: units.findLast(isFilled) ?? '' };
  });
}

/** Whether the first column groups what the second names: 工业 | 规上工业增加值, 工业 | 用电量. */
function isGrouped(rows: string[][]): boolean {
  const firsts = rows.map((row) => row[0] ?? '').filter(isFilled);
  const words = rows.every(
    (row) => !isNumber(row[0] ?? '') && (row[1] ?? '') !== '' && !isNumber(row[1] ?? ''),
  );
  return words && rows.some((row) => row.slice(2).some(isNumber)) && new Set(firsts).size < rows.length;
}

/** A row as a sentence, and where in it each of its cells is said. */
function rowText(row: string[], table: Table): { text: string; cells: TableCell[] } {
  const { columns, inChinese } = table;
  const nameOf = (at: number): string => columns[at]?.name ?? '';
  const isEmpty = row[0] === '' && row.length > 2 && !isNumber(row[1] ?? '');
  const first = serialColumn.test(nameOf(0)) || isEmpty ? 1 : 0;
  const after = first + (table.isGrouped && first === 0 ? 2 : 1);
  const cells = row.map((text, at): TableCell => ({
    text,
    source: null,
    isLabel: at >= first && at < after,
  }));
  const labels = [...new Set(row.slice(first, after).filter(isFilled))];
  const asShown = labels.join(inChinese ? '' : ' ');
  const label = labelled(asShown);
  const said = row.flatMap((_, at) => (at < after ? [] : valueText(row, at, table, first, label)));
  if (said.length === 0) {
    const comma = inChinese ? '，' : ', ';
    let text = '';
    for (const cell of cells) {
      if (cell.text === '') continue;
      if (text !== '') text += comma;
      cell.source = { start: text.length, end: text.length + cell.text.length };
      text += cell.text;
    }
    return { text, cells };
  }
  let text = isYear(label.name) && inChinese ? `${label.name}年` : label.name;
  for (const cell of cells) {
    if (!cell.isLabel || cell.text === '') continue;
    // The name goes without the unit that the label shows in brackets.
    const start = asShown.indexOf(cell.text);
    const end = Math.min(start + cell.text.length, label.name.length);
    if (start < end && asShown.startsWith(label.name)) cell.source = { start, end };
  }
  text += inChinese ? '：' : ': ';
  for (const [index, { at, before, value, after: unit }] of said.entries()) {
    if (index > 0) text += inChinese ? '，' : ', ';
    text += before;
    const cell = cells[at];
    if (cell) cell.source = { start: text.length, end: text.length + value.length };
    text += `${value}${unit}`;
  }
  return { text: `${text}${inChinese ? '。' : '.'}`, cells };
}

interface SaidValue {
  at: number;
  before: string;
  value: string;
  after: string;
}

/** What a sentence says of one cell: its column before or after it, and its unit. */
function valueText(
  row: string[],
  at: number,
  { columns, unit, inChinese }: Table,
  first: number,
  label: { name: string; unit: string },
): SaidValue[] {
  const value = row[at] ?? '';
  const unitAt = columns.findIndex(({ name }) => unitColumn.test(name));
  if (value === '' || at === unitAt) return [];
  const column = columns[at]?.name ?? '';
  const spaced = column === '' || inChinese ? column : `${column} `;
  if (!isNumber(value)) return [{ at, before: spaced, value, after: '' }];
  const ofAll = unit || (columns[first]?.unit ?? '');
  const general = inPercent.test(column) || inPercent.test(label.name) ? '' : ofAll;
  const own = columns[at]?.unit || (row[unitAt] ?? '') || label.unit || general;
  const after = /[%％‰]$/.test(value) ? '' : inChinese || own === '' || /^[%‰]/.test(own) ? own : ` ${own}`;
  if (inChinese) return [{ at, before: isYear(column) ? `${column}年` : column, value, after }];
  const [sign = '', currency = ''] = /^([$£€¥]|(?:US|HK|A)\$|[A-Z]{3}(?= ))\s*/.exec(own) ?? [];
  const before = /^[A-Z]{3}$/.test(currency) ? `${currency} ` : currency;
  const rest = sign === '' ? after : own === sign ? '' : ` ${own.slice(sign.length)}`;
  if (isYear(column)) return [{ at, before, value, after: `${rest} in ${column}` }];
  return [{ at, before: `${spaced}${before}`, value, after: rest }];
}
