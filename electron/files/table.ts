/** Rows of a table → sentences: each row names what it measures, its columns say when and in what unit. */

/** “地区生产总值（亿元）” → its name and its unit. */
function labelled(label: string): { name: string; unit: string } {
  const match = /^(.*?)\s*[（(]([^（）()]{1,12})[）)]\s*$/.exec(label.trim());
  return { name: match?.[1]?.trim() ?? label.trim(), unit: match?.[2] ?? '' };
}

const isNumber = (cell: string): boolean => /^[-+−]?[\d,]+(?:\.\d+)?\s*[%％]?$/.test(cell.trim());

/**
 * A table as text. The first row of words heads the columns; a column called 单位 or Unit says the unit.
 *
 * @param rows cells as they are shown, '' for an empty one
 */
export function tableText(rows: string[][]): string[] {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const headAt = filled.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  const head = filled[headAt];
  const isHead = head?.slice(1).every((cell) => !isNumber(cell) || /^(?:19|20)\d{2}$/.test(cell.trim()));
  const columns = isHead && head ? head.map((cell) => cell.trim()) : [];
  const unitAt = columns.findIndex((name) => /^(?:单位|计量单位|unit)$/i.test(name));
  return filled.flatMap((row, index) => {
    if (isHead && index === headAt) return [];
    const [first = '', ...cells] = row.map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) return first === '' ? [] : [first];
    const { name, unit } = labelled(first);
    const said = cells.flatMap((cell, at) => {
      const column = columns[at + 1] ?? '';
      if (cell === '' || at + 1 === unitAt) return [];
      if (!isNumber(cell)) return [`${column}${cell}`];
      const head = labelled(column);
      const own = (unitAt > 0 ? row[unitAt]?.trim() : '') || head.unit || unit;
      const year = /^(?:19|20)\d{2}$/.test(head.name) ? `${head.name}年` : head.name;
      return [`${year}${/[%％]$/.test(cell) ? cell : `${cell}${own}`}`];
    });
    return said.length === 0 ? [first] : [`${name}：${said.join('，')}。`];
  });
}

/** Comma or tab separated values → rows, after RFC 4180. */
export function csvRows(text: string): string[][] {
  const comma = (text.match(/,/g)?.length ?? 0) >= (text.match(/\t/g)?.length ?? 0) ? ',' : '\t';
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === comma || character === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (character === '\n') rows.push([]);
    } else cell += character;
  }
  rows.at(-1)?.push(cell);
  return rows;
}
