/** The text that comes out of a document: paragraphs, headings as Markdown writes them, tables told row by row. */
import { tableText } from './table.ts';

export class Lines {
  readonly #lines: string[] = [];
  #now = '';
  #row: string[] = [];
  #rows: string[][] = [];

  say(text: string): void {
    this.#now += text;
  }

  /** Ends a paragraph; `level` makes it a heading: 1 the title, 2 a part, 3 and deeper below it. */
  end(level = 0): void {
    const text = this.#now.replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n').trim();
    this.#now = '';
    if (text === '') return;
    this.#lines.push(level > 0 ? `${'#'.repeat(Math.min(6, level))} ${text.replaceAll('\n', ' ')}` : text);
  }

  /** Between cells; what is said in a table is a row's, not a paragraph. */
  cell(): void {
    this.#row.push(this.#now.replace(/\s+/g, ' ').trim());
    this.#now = '';
  }

  row(): void {
    if (this.#row.length > 0) this.#rows.push(this.#row);
    this.#row = [];
  }

  /** Ends a table: its rows become sentences. */
  table(): void {
    this.row();
    this.#lines.push(...tableText(this.#rows));
    this.#rows = [];
  }

  /** Paragraphs with a blank line between them. */
  toString(): string {
    return `${this.#lines.join('\n\n')}\n`;
  }
}
