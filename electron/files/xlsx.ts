/** .xlsx → text: each sheet a part, each row a sentence. */
import { tableText } from './table.ts';
import { walkXml } from './markup.ts';
import { partText, type Parts } from './zip.ts';

/** More columns than any table of figures has; a cell may claim to stand anywhere. */
const mostColumns = 200;

export function xlsxText(parts: Parts): string {
  const strings = sharedStrings(partText(parts, 'xl/sharedStrings.xml'));
  const sheets = sheetNames(parts);
  return sheets
    .flatMap(({ name, part }) => {
      const rows = tableText(rowsOf(partText(parts, part), strings));
      return rows.length === 0 ? [] : [`## ${name}`, ...rows];
    })
    .join('\n\n')
    .concat('\n');
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

/** Sheets in the workbook's order with the parts they stand in; hidden ones are left out. */
function sheetNames(parts: Parts): { name: string; part: string }[] {
  const targets = new Map<string, string>();
  walkXml(partText(parts, 'xl/_rels/workbook.xml.rels'), {
    open: (_, { Id, Target }) => {
      if (Id !== undefined && Target !== undefined) targets.set(Id, Target.replace(/^\/?(?:xl\/)?/, 'xl/'));
    },
  });
  const sheets: { name: string; part: string }[] = [];
  walkXml(partText(parts, 'xl/workbook.xml'), {
    open: (name, attributes) => {
      const part = targets.get(attributes['r:id'] ?? '');
      if (name === 'sheet' && part !== undefined && !/hidden/i.test(attributes.state ?? '')) {
        sheets.push({ name: attributes.name ?? '', part });
      }
    },
  });
  return sheets;
}

function rowsOf(xml: string, strings: string[]): string[][] {
  const rows: string[][] = [];
  let type = '';
  let column = 0;
  let saying = false;
  let value = '';
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') rows.push([]);
      else if (name === 'c') {
        type = attributes.t ?? '';
        column = columnOf(attributes.r ?? '') ?? rows.at(-1)?.length ?? 0;
        value = '';
      } else if (name === 'v' || name === 't') saying = true;
    },
    text: (text) => {
      if (saying) value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') saying = false;
      const row = rows.at(-1);
      if (name !== 'c' || !row || column >= mostColumns) return;
      while (row.length < column) row.push('');
      row[column] = type === 's' ? (strings[Number(value)] ?? '') : type === 'e' ? '' : shown(value, type);
    },
  });
  return rows;
}

/** A number as a person reads it: binary noise is rounded away. */
function shown(value: string, type: string): string {
  if (type !== '' && type !== 'n') return value;
  const number = Number(value);
  return value === '' || !Number.isFinite(number) ? value : String(Number(number.toPrecision(12)));
}

function columnOf(place: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
