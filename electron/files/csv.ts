/** The sign between the values: the one that stands in most lines outside quotes. */
function separatorOf(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  const lines = text
    .slice(0, 65_536)
    .replace(/"[^"]*"/g, '""')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const inLines = (sign: string): number => lines.filter((line) => line.includes(sign)).length;
  const ranked = [',', '\t', ';', '|'].map((sign) => ({ sign, count: inLines(sign) }));
  return ranked.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

/** Values separated by commas, tabs, semicolons or bars → rows, after RFC 4180. */
export function csvRows(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = (): void => {
    const value = cell.replace(/\r$/, '');
    // Where values are parted by semicolons, the comma is the decimal sign.
    const number = separator === ';' && /^-?\d{1,3}(?:\.?\d{3})*,\d+\s*%?$/.test(value.trim());
    rows.at(-1)?.push(number ? value.replaceAll('.', '').replace(',', '.') : value);
    cell = '';
  };
  for (let at = /^sep=.\r?\n/i.exec(text)?.[0].length ?? 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator || character === '\n') {
      end();
      if (character === '\n') rows.push([]);
    } else cell += character;
  }
  end();
  return rows;
}
