/** .xlsx → text: the sheets, rows and columns that are shown, each cell as the sheet shows it. */
import { again, mostColumns } from './grid.ts';
import { walkXml } from './markup.ts';
import { sheetsText, withoutColumns, type Sheet } from './sheets.ts';
import { hasHan } from '../../briefing/tables/columns.ts';
import type { DocumentText } from './written.ts';
import { formatsOf, shown } from './xlsx-formats.ts';
import { mainPart, partText, relationsOf, type Parts } from './zip.ts';

interface Book {
  strings: string[];
  formats: string[];
  from1904: boolean;
}

export function xlsxText(file: string, parts: Parts): DocumentText {
  const main = mainPart(parts) || 'xl/workbook.xml';
  const relations = relationsOf(parts, main);
  const related = (type: string): string =>
    partText(parts, relations.find((relation) => relation.type === type)?.part ?? '');
  const book: Book = {
    strings: sharedStrings(related('sharedStrings')),
    formats: formatsOf(related('styles')),
    from1904: /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(partText(parts, main)),
  };
  const known = new Map(relations.map(({ id, part }) => [id, part]));
  const sheets: Sheet[] = [];
  walkXml(partText(parts, main), {
    open: (name, attributes) => {
      const part = known.get(attributes['r:id'] ?? '');
      if (name !== 'sheet' || part === undefined || /hidden/i.test(attributes.state ?? '')) return;
      sheets.push({ name: attributes.name ?? '', rows: rowsOf(partText(parts, part), book) });
    },
  });
  return sheetsText(file, sheets);
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let inText = false;
  let phonetic = false;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') strings.push('');
      else if (name === 't') inText = true;
      else if (name === 'rPh') phonetic = true;
    },
    text: (text) => {
      if (inText && !phonetic && strings.length > 0) strings[strings.length - 1] += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
    },
  });
  return strings;
}

/** The rows of a sheet that are shown. */
function rowsOf(xml: string, { strings, formats, from1904 }: Book): string[][] {
  const rows = new Map<number, string[]>();
  const merged: string[] = [];
  let row: string[] = [];
  let at = 0;
  let isHidden = false;
  let type = '';
  let format = '';
  let column = 0;
  let saying = false;
  let phonetic = false;
  const uncalculated: { row: string[]; column: number }[] = [];
  let value = '';
  let isFormula = false;
  const unseen = new Set<number>();
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        at = Number(attributes.r) || at + 1;
        row = [];
        isHidden = /^(?:1|true)$/.test(attributes.hidden ?? '');
        if (!isHidden) rows.set(at, row);
      } else if (name === 'c') {
        type = attributes.t ?? '';
        format = formats[Number(attributes.s ?? 0)] ?? '';
        column = placeOf(attributes.r ?? '')?.column ?? row.length;
        value = '';
        isFormula = false;
      } else if (name === 'col' && /^(?:1|true)$/.test(attributes.hidden ?? '')) {
        const last = Math.min(Number(attributes.max), mostColumns);
        for (let one = Number(attributes.min); one <= last; one++) unseen.add(one - 1);
      } else if (name === 'f') isFormula = true;
      else if (name === 'v' || name === 't') saying = true;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'mergeCell' && merged.length < 10_000) merged.push(attributes.ref ?? '');
    },
    text: (text) => {
      if (saying && !phonetic) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') saying = false;
      else if (name === 'rPh') phonetic = false;
      if (name !== 'c' || column >= mostColumns) return;
      if (value === '' && isFormula && type !== 'str') uncalculated.push({ row, column });
      if (value === '') return;
      while (row.length < column) row.push('');
      if (type === 's') row[column] = strings[Number(value)] ?? '';
      else if (type === '' || type === 'n') row[column] = shown(value, format, from1904);
      else row[column] = type === 'e' ? '' : value;
    },
  });
  // Formulas that the program which wrote the file left without a result are said to be so.
  const inChinese = [...rows.values()].some((cells) => cells.some(hasHan));
  for (const one of uncalculated) {
    while (one.row.length < one.column) one.row.push('');
    one.row[one.column] = inChinese ? '（公式没有结果）' : '(formula without a result)';
  }
  for (const ref of merged) spread(rows, ref);
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  // Rows that the file leaves out are blank ones, and part one table from the next.
  const all = inOrder.flatMap(([at, cells], index) =>
    index > 0 && at - (inOrder[index - 1]?.[0] ?? at) > 1 ? [[], cells] : [cells],
  );
  return withoutColumns(all, unseen);
}

/** A merged cell says its text in every place it covers. */
function spread(rows: Map<number, string[]>, ref: string): void {
  const [from, to] = ref.split(':').map(placeOf);
  if (!from || !to) return;
  const text = again(rows.get(from.row)?.[from.column] ?? '');
  if (text === '') return;
  for (let y = from.row; y <= Math.min(to.row, from.row + 1_000); y++) {
    const row = rows.get(y);
    for (let x = from.column; row && x <= Math.min(to.column, mostColumns - 1); x++) {
      while (row.length < x) row.push('');
      row[x] ||= text;
    }
  }
}

/** “B12” → column 1 (from 0), row 12. */
function placeOf(ref: string): { column: number; row: number } | null {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(ref) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(row) };
}
