/** A form drawn as a table: names of fields, each beside what was filled in. It compares nothing, and is told field by field. */
import { isNumber } from '../../briefing/tables/shape.ts';
import type { GridCell } from './grid.ts';

const longestName = 20;

const textsOf = ({ paragraphs }: GridCell): string[] =>
  paragraphs.flatMap(({ text, nested }) => (nested ? [] : [text.trim()])).filter((text) => text !== '');
const isText = (texts: string[]): boolean => texts.length > 1 || /[。；]|[.;]$/.test(texts.join(''));
const isName = (texts: string[]): boolean =>
  texts.length === 1 && (texts[0]?.length ?? 0) <= longestName && !/[。；.;]/.test(texts[0] ?? '');

/** The paragraphs of a form, the names of fields that hold text as headings; null: the table is none. */
export function formText(rows: GridCell[][]): string[] | null {
  const cells = rows.map((row) => row.filter((cell) => cell.above !== true).map(textsOf));
  const isFigures = (row: string[][]): boolean => row.slice(1).some((texts) => isNumber(texts.join('')));
  const widest = Math.max(...rows.map((row) => row.length));
  const isUneven = rows.some((row) => row.length < widest || row.some(({ columns = 1 }) => columns > 1));
  const isNamed = cells.filter((row) => row.length > 0).every(([first = []]) => isName(first));
  const holdsText = cells.some((row) => row.slice(1).some(isText));
  if (!holdsText || !isNamed || cells.some(isFigures) || !(isUneven || widest === 2)) return null;
  return cells.flatMap((row) => fieldsOf(row));
}

function fieldsOf(row: string[][]): string[] {
  const told: string[] = [];
  for (let at = 0; at < row.length; at++) {
    const [name = [], value = []] = [row[at], row[at + 1]];
    if (!isName(name) || value.length === 0) told.push(...name);
    else {
      const colon = /[\u3400-\u9fff]/.test(name.join('')) ? '：' : ': ';
      const named = name.join('').replace(/[：:]\s*$/, '');
      if (isText(value)) told.push(`#### ${named}`, ...value);
      else told.push(`${named}${colon}${value.join('')}`);
      at++;
    }
  }
  return told;
}
