/** .ods → text: the sheets, rows and columns that are shown, each cell as it is shown. */
import { again, mostColumns } from './grid.ts';
import { walkXml } from './markup.ts';
import { sheetsText, withoutColumns, type Sheet } from './sheets.ts';
import type { DocumentText } from './written.ts';
import { partText, type Parts } from './zip.ts';

/** A row of the sheet's end may stand for a million. */
const mostRepeated = 1_000;
const unsaid = new Set(['office:annotation', 'table:shapes', 'table:tracked-changes', 'office:forms']);

export function odsText(file: string, parts: Parts): DocumentText {
  const content = partText(parts, 'content.xml');
  return sheetsText(file, sheetsOf(content, hiddenTables(content)));
}

/** The styles of tables that are not shown. */
function hiddenTables(xml: string): Set<string> {
  const hidden = new Set<string>();
  let style = '';
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'style:style') style = attributes['style:name'] ?? '';
      else if (name === 'style:table-properties' && attributes['table:display'] === 'false')
        hidden.add(style);
    },
  });
  return hidden;
}

function sheetsOf(xml: string, hidden: Set<string>): Sheet[] {
  const sheets: Sheet[] = [];
  let rows: string[][] = [];
  let row: string[] = [];
  /** Where a cell above reaches down: how far, and what it says again. */
  let covered = new Map<number, { rows: number; text: string }>();
  /** The columns that are not shown, and how many there are so far. */
  let unseen = new Set<number>();
  let columnCount = 0;
  let depth = 0;
  let skippingFrom = 0;
  let times = 1;
  let cell = { times: 1, columns: 1, rows: 1, text: '' };
  let paragraphs = 0;
  let inText = 0;
  const count = (value: string | undefined, most: number): number =>
    Math.min(most, Math.max(1, Math.trunc(Number(value ?? 1)) || 1));
  const put = (text: string): void => {
    if (row.length < mostColumns) row.push(text);
  };
  walkXml(xml, {
    open: (name, attributes) => {
      depth++;
      if (skippingFrom > 0) return;
      const isShown = !/^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '');
      if (unsaid.has(name) || (name === 'table:table-row' && !isShown)) skippingFrom = depth;
      else if (name === 'table:table') {
        if (hidden.has(attributes['table:style-name'] ?? '')) skippingFrom = depth;
        else sheets.push({ name: attributes['table:name'] ?? '', rows: (rows = []) });
        covered = new Map();
        unseen = new Set();
        columnCount = 0;
      } else if (name === 'table:table-column') {
        const many = count(attributes['table:number-columns-repeated'], mostColumns);
        for (let more = 0; more < many; more++, columnCount++) if (!isShown) unseen.add(columnCount);
      } else if (name === 'table:table-row') {
        row = [];
        times = count(attributes['table:number-rows-repeated'], mostRepeated);
      } else if (/^table:(?:covered-)?table-cell$/.test(name)) {
        cell = {
          times: count(attributes['table:number-columns-repeated'], mostColumns),
          columns: count(attributes['table:number-columns-spanned'], mostColumns),
          rows: count(attributes['table:number-rows-spanned'], mostRepeated),
          text: '',
        };
        paragraphs = 0;
      } else if (name === 'text:p') {
        if (paragraphs++ > 0) cell.text += ' ';
        inText++;
      } else if (name === 'text:s') cell.text += ' ';
    },
    text: (text) => {
      if (skippingFrom === 0 && inText > 0) cell.text += text;
    },
    close: (name) => {
      const isSkipped = skippingFrom > 0;
      if (skippingFrom === depth) skippingFrom = 0;
      depth--;
      if (isSkipped) return;
      const sheet = name === 'table:table' ? sheets.at(-1) : undefined;
      if (sheet) sheet.rows = withoutColumns(rows, unseen);
      if (name === 'text:p') inText--;
      else if (name === 'table:table-cell') {
        const { columns, text } = cell;
        for (let at = 0; at < columns && (cell.rows > 1 || columns > 1); at++)
          covered.set(row.length + at, { rows: cell.rows, text: again(text) });
        for (let more = 0; more < cell.times; more++) put(text);
      } else if (name === 'table:covered-table-cell') {
        for (let more = 0; more < cell.times; more++) put(covered.get(row.length)?.text ?? '');
      } else if (name === 'table:table-row') {
        for (const [at, one] of covered) if (--one.rows <= 0) covered.delete(at);
        while (row.at(-1) === '') row.pop();
        const isEmpty = row.length === 0;
        for (let more = 0; more < (isEmpty ? 1 : times); more++) rows.push([...row]);
      }
    },
  });
  return sheets;
}
