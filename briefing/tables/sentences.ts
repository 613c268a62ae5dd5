/** Rows of a table → sentences: each row names what it measures, its columns say when and in what unit. */
import type { SourceTable, TableCell } from '../model.ts';
import { isNumber } from './shape.ts';
import {
  columnsOf,
  hasHan,
  headsOf,
  inPercent,
  isFilled,
  isUnit,
  isYear,
  labelled,
  rolesOf,
  silentColumns,
  type Column,
  type Roles,
} from './columns.ts';

/** A row as a sentence, and the row it tells; its cells' places count from the sentence's beginning. */
export interface ToldRow {
  text: string;
  row?: { table: Omit<SourceTable, 'rows'>; cells: TableCell[] };
}

/** “（单位：亿元）” → 亿元, “(in £ million)” → £ million; several units are none, for nobody knows which is whose. */
function unitIn(text: string): string {
  const bare = /^[（(]?(?:(?:all )?(?:figures |amounts )?in )?(.{1,16}?)[）)]?$/i.exec(text)?.[1] ?? '';
  if (isUnit(bare)) return bare;
  const unit = /(?:单位|單位|unit)s?\s*[：:]\s*([^）)\s]{1,16})/i.exec(text)?.[1] ?? '';
  return /[、,，；;和]/.test(unit) ? '' : unit;
}

/** A line that only says a table's unit, and has said it once the table is told. */
export const unitOnly = /^[（(]?\s*(?:单位|單位|units?)\s*[：:][^。]{1,16}$/i;

/** What stands over a table, without the unit that it ends with. */
export const withoutUnit = (text: string): string =>
  text.replace(/(?:^|[（(\s])\s*(?:计量)?(?:单位|單位|units?)\s*[：:][^。]{1,24}$/i, '').trim();

interface Table {
  columns: Column[];
  roles: Roles;
  silent: Set<number>;
  unit: string;
  inChinese: boolean;
}

/**
 * A table as text. The first rows of words head the columns; a column of units says the unit, so does a
 * head's bracket, the label's, or the table's own caption; a column of years says when. Each sentence knows
 * the row it tells.
 *
 * @param rows cells as they are shown, '' for an empty one
 * @param around the line before the table, which may say its unit
 */
export function tableText(rows: string[][], { caption = '' }: { caption?: string } = {}): ToldRow[] {
  const filled = rows.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some(isFilled));
  const isCaption = (row: string[]): boolean =>
    new Set(row.filter(isFilled)).size === 1 || row.some((cell) => unitOnly.test(cell));
  const body = filled.findIndex((row) => !isCaption(row));
  if (body < 0) return filled.map((row) => ({ text: row.find(isFilled) ?? '' }));
  const captions = filled.slice(0, body).flatMap((row) => [...new Set(row.filter(isFilled))]);
  const heads = headsOf(filled.slice(body));
  const rowsBelow = filled.slice(body + heads);
  const columns = columnsOf(filled.slice(body, body + heads));
  const roles = rolesOf(columns, rowsBelow);
  const table = {
    columns,
    roles,
    silent: silentColumns(columns, roles),
    unit: [caption, ...captions].map(unitIn).find(isFilled) ?? '',
    inChinese: filled.some((row) => row.some(hasHan)),
  };
  const told = captions.filter((text) => withoutUnit(text) !== '');
  const drawn = {
    note: [caption, ...captions].find((text) => unitOnly.test(text)) ?? '',
    heads: filled.slice(body, body + heads),
  };
  return [
    ...told.map((text) => ({ text })),
    ...yearsBelow(rowsBelow, roles.year).map(({ row, year }) => {
      const { text, cells } = rowText(row, year, table);
      return { text, row: { table: drawn, cells } };
    }),
  ];
}

/** Each row and the year it is of: one that is said once stands for the rows beneath it. */
function yearsBelow(rows: string[][], at: number): { row: string[]; year: string }[] {
  let year = '';
  return rows.map((row) => {
    year = (at < 0 ? '' : row[at]) || year;
    return { row, year };
  });
}

/** A row as a sentence, and where in it each of its cells is said. */
function rowText(row: string[], year: string, table: Table): { text: string; cells: TableCell[] } {
  const { inChinese, roles } = table;
  // A row that leaves its group's name to the one above has its own name after the empty cell.
  const isIn = (at: number): boolean => row[at] !== undefined && row[at] !== '';
  const [next] = roles.labels.some(isIn) ? [] : roles.told.filter(isIn);
  const labelAt = next !== undefined && !isNumber(row[next] ?? '') ? [next] : roles.labels;
  const cells = row.map((text, at): TableCell => ({ text, source: null, isLabel: labelAt.includes(at) }));
  const labels = [...new Set(labelAt.map((at) => row[at] ?? '').filter(isFilled))];
  const asShown = labels.join(inChinese ? '' : ' ');
  const label = labelled(asShown);
  const told = roles.told.filter((at) => isIn(at) && !labelAt.includes(at));
  if (told.length === 0) {
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
  const say = (words: string, at = -1): void => {
    const cell = cells[at];
    if (cell && words !== '' && cell.text.startsWith(words))
      cell.source = { start: text.length, end: text.length + words.length };
    text += words;
  };
  say(inChinese ? '：' : ': ');
  if (inChinese && year !== '') say(year, roles.year);
  if (inChinese && isYear(year)) say('年');
  for (const [index, at] of told.entries()) {
    if (index > 0) say(inChinese ? '，' : ', ');
    const { before, after } = around(row, at, table, label);
    say(before);
    say(row[at] ?? '', at);
    say(after);
    if (inChinese || year === '' || index > 0) continue;
    say(' in ');
    say(year, roles.year);
  }
  say(inChinese ? '。' : '.');
  return { text, cells };
}

/** What is measured in metres where a table says “(m)”; beside anything else that is millions. */
const inMetres =
  /\b(?:length|height|depth|width|distance|altitude|elevation|level|radius|diameter|thickness|span|rainfall|snow|draught|size)\b|\blong\b/i;

/** “m”, “'000” or “bn” as the sentence says it: “512.4 million”, “£85 thousand”. */
const inWords = (unit: string, name: string): string =>
  unit
    .replace(/^(?:m|mn)$/, (short) => (inMetres.test(name) ? short : 'million'))
    .replace(/^bn$/, 'billion')
    .replace(/^([$£€¥]|[A-Z]{2,3}\$?) ?(?:m|mn)$/, '$1 million')
    .replace(/^([$£€¥]|[A-Z]{2,3}\$?) ?bn$/, '$1 billion')
    .replace(/^(|[$£€¥]|[A-Z]{2,3}\$?) ?[’']?000s?$/, '$1 thousand')
    .trim();

/** “(3.2)”: accounts set a loss in brackets; a sum of money is read so. */
const loss = /^\(\d[\d,.]*\)$/;

/** What a sentence says around one cell: its column before or after it, and its unit. */
function around(
  row: string[],
  at: number,
  { columns, roles, silent, unit, inChinese }: Table,
  label: Column,
): { before: string; after: string } {
  const value = row[at] ?? '';
  const column = silent.has(at) ? '' : (columns[at]?.name ?? '');
  const spaced = column === '' || inChinese ? column : `${column} `;
  const isLoss = !inChinese && loss.test(value);
  if (!isNumber(value) && !isLoss) return { before: spaced, after: '' };
  const ofAll = unit || (columns[roles.labels[0] ?? -1]?.unit ?? '');
  const general = inPercent.test(label.name) ? '' : ofAll;
  const ofRow = inPercent.test(column) ? '' : row[roles.unit] || label.unit || general;
  // “1/10万” after 8.1 would be read as 8.11: it is per 100,000.
  const own = inWords(columns[at]?.unit || ofRow, label.name).replace(/^1(?=\s*[/／])/, '');
  const after = /[%％‰]$/.test(value) ? '' : inChinese || own === '' || /^[%‰]/.test(own) ? own : ` ${own}`;
  if (inChinese) return { before: isYear(column) ? `${column}年` : column, after };
  // “$ million”: the sign stands before its number.
  const [sign = '', currency = ''] = /^([$£€¥]|(?:US|HK|A)\$|[A-Z]{3}(?= ))\s*/.exec(own) ?? [];
  const money = /^[A-Z]{3}$/.test(currency) ? `${currency} ` : currency;
  if (isLoss && sign === '') return { before: spaced, after: '' };
  const rest = sign === '' ? after : own === sign ? '' : ` ${own.slice(sign.length)}`;
  if (isYear(column)) return { before: money, after: `${rest} in ${column}` };
  return { before: `${spaced}${money}`, after: rest };
}
