/** Rows → a table other programs open: .csv, or .xlsx with numbers that stay numbers. */
import { strToU8, zipSync } from 'fflate';

export type Cell = string | number;

/** CSV after RFC 4180, with the mark that lets Excel and WPS read UTF-8. */
export function csvBytes(rows: Cell[][]): Uint8Array {
  const cell = (value: Cell): string => {
    // A text that begins like a formula would be run as one.
    const text = typeof value === 'string' && /^[=+@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return strToU8(`\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`);
}

/** One sheet of ECMA-376 SpreadsheetML, its first row bold and fixed. */
export function xlsxBytes(sheet: string, rows: Cell[][]): Uint8Array {
  const body = rows
    .map((row, index) => {
      const style = index === 0 ? ' s="1"' : '';
      const cells = row.map((value) =>
        typeof value === 'number'
          ? `<c${style}><v>${value}</v></c>`
          : `<c t="inlineStr"${style}><is><t xml:space="preserve">${escaped(value)}</t></is></c>`,
      );
      return `<row r="${index + 1}">${cells.join('')}</row>`;
    })
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${links}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>${widthsOf(rows)}<sheetData>${body}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Columns as wide as what stands in them, in characters: a Chinese one takes two. */
const narrowest = 6;
const widest = 60;
function widthsOf(rows: Cell[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => {
    const widthOf = (row: Cell[]): number =>
      Array.from(String(row[column] ?? '')).reduce((all, one) => all + (one > '\u2e7f' ? 2 : 1), 0);
    return (
      Math.min(
        widest,
        rows.reduce((most, row) => Math.max(most, widthOf(row)), narrowest),
      ) + 2
    );
  });
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`;
}

/** XML text; characters that XML 1.0 does not have are left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
