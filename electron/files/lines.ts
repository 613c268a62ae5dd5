/** The text that comes out of a document: paragraphs, headings as Markdown writes them, tables told row by row. */
import { formText } from './form.ts';
import { gridOf, type GridCell } from './grid.ts';
import { tableText, unitOnly } from '../../briefing/tables/sentences.ts';
import { withTabbed } from './tabbed.ts';
import { written, type DocumentText, type Paragraph } from './written.ts';

interface Run {
  text: string;
  bold: boolean;
}
interface Told extends Paragraph {
  /** A table inside a table: told after it, not inside a cell. */
  nested: boolean;
}
/** What is being told: the text itself, or a box, a note or a table within it. */
interface Frame {
  kind: 'text' | 'box' | 'note' | 'table';
  runs: Run[];
  told: Told[];
  /** Boxes that are anchored in the paragraph: told after it. */
  boxes: Told[];
  notes: string[];
  row: GridCell[];
  rows: GridCell[][];
}

const frame = (kind: Frame['kind']): Frame => ({
  kind,
  runs: [],
  told: [],
  boxes: [],
  notes: [],
  row: [],
  rows: [],
});
const hasHan = (text: string): boolean => /[\u3400-\u9fff]/.test(text);

export interface ParagraphEnd {
  /** 1 the title, 2 a part, 3 and deeper below it; 0: no heading. */
  level?: number;
  /** What stands in the middle is set strong for its looks, not as a heading. */
  centred?: boolean;
  /** So many links, and nothing else. */
  links?: number;
}

export class Lines {
  readonly #frames: [Frame, ...Frame[]] = [frame('text')];

  get #now(): Frame {
    return this.#frames[this.#frames.length - 1] as Frame;
  }

  say(text: string, bold = false): void {
    const last = this.#now.runs.at(-1);
    if (last && last.bold === bold) last.text += text;
    else this.#now.runs.push({ text, bold });
  }

  /** Ends a paragraph. */
  end({ level = 0, centred = false, links = 0 }: ParagraphEnd = {}): void {
    const now = this.#now;
    const runs = now.runs.splice(0);
    const said = tidy(runs.map((run) => run.text).join(''));
    const text = contentsTitle.test(said) ? '' : said;
    const notes = now.notes.splice(0);
    if (text !== '') {
      const strong = level > 0 || centred || this.#inTable ? text : strongLead(runs, text);
      const heading = level > 0 ? `${'#'.repeat(Math.min(6, level))} ${text.replaceAll('\n', ' ')}` : strong;
      const whole = level > 0 ? heading : `${heading}${notes.map(noted).join('')}`;
      now.told.push({ text: whole, nested: false, ...(links > 0 && level === 0 && { links }) });
    }
    if (level > 0 || text === '')
      now.told.push(...notes.map((note) => ({ text: noted(note).trim(), nested: false })));
    now.told.push(...now.boxes.splice(0));
  }

  get #inTable(): boolean {
    return this.#now.kind === 'table';
  }

  /** A box begins: it is told after the paragraph in which it is anchored. */
  box(): void {
    this.#frames.push(frame('box'));
  }
  boxEnd(): void {
    this.end();
    const { told } = this.#pop();
    this.#now.boxes.push(...told);
  }

  /** A footnote or endnote begins: it is told at the end of its paragraph. */
  note(): void {
    this.#frames.push(frame('note'));
  }
  noteEnd(): void {
    this.end();
    const text = this.#pop()
      .told.map((one) => one.text)
      .join(' ')
      .trim();
    if (text !== '') this.#now.notes.push(text);
  }
  /** A note that stands elsewhere in the file. */
  addNote(text: string): void {
    if (text !== '') this.#now.notes.push(text);
  }

  table(): void {
    if (!this.#inTable) this.end();
    this.#frames.push(frame('table'));
  }
  /** Ends a cell; `columns` and `rows` say how far it reaches, `above` that it is the lower part of the one above. */
  cell(reach: Omit<GridCell, 'paragraphs'> = {}): void {
    this.end();
    this.#now.row.push({ ...reach, paragraphs: this.#now.told.splice(0) });
  }
  row(): void {
    this.#now.rows.push(this.#now.row.splice(0));
  }
  /** Ends a table: its rows become sentences; a table of one column only puts a frame around its text. */
  tableEnd(): void {
    const table = this.#pop();
    if (table.row.length > 0) table.rows.push(table.row);
    const cells = table.rows.flat();
    const nested = this.#inTable;
    const form = nested ? null : formText(table.rows);
    if (form) this.#now.told.push(...form.map((text) => ({ text, nested })));
    else if (table.rows.every((row) => row.length <= 1)) {
      this.#now.told.push(...cells.flatMap(({ paragraphs }) => paragraphs));
    } else {
      const before = this.#now.told.at(-1)?.text ?? '';
      if (unitOnly.test(before)) this.#now.told.pop();
      const told = tableText(gridOf(table.rows), { caption: before }).map((one) => ({ ...one, nested }));
      const inner = cells.flatMap(({ paragraphs }) => paragraphs.filter((one) => one.nested));
      this.#now.told.push(...told, ...inner.map((one) => ({ ...one, nested })));
    }
  }

  #pop(): Frame {
    return this.#frames.length > 1 ? (this.#frames.pop() as Frame) : frame('text');
  }

  /** Takes the first paragraph away. */
  shift(): string {
    return this.#frames[0].told.shift()?.text ?? '';
  }

  /** Takes in what was told elsewhere. */
  add(others: Lines): void {
    this.end();
    this.#now.told.push(...others.#frames[0].told);
  }

  /** What was told so far, paragraph by paragraph. */
  get paragraphs(): string[] {
    return this.#frames[0].told.map(({ text }) => text);
  }

  /** Everything that was told. */
  told(): Paragraph[] {
    this.end();
    return this.#frames[0].told;
  }

  /** Paragraphs with a blank line between them. */
  written(): DocumentText {
    return written(withTabbed(this.told()));
  }
}

/** Stands over a table of contents, which is not told. */
const contentsTitle = /^(?:目\s*[录錄]|(?:table of )?contents)$/i;
const tidy = (text: string): string => text.replace(/[ \t\u00a0]*\n[ \t\u00a0]*/g, '\n').trim();
/** A note as it is told at the end of its paragraph. */
export const noted = (note: string): string => (hasHan(note) ? `（注：${note}）` : ` (Note: ${note})`);

/**
 * A paragraph with its strong beginning marked as Markdown does: a line that is strong as a whole, or a
 * lead-in before a colon, a dash or a blank. One that ends like a sentence is a lead as it is, and a
 * strong word that the sentence goes on from is none.
 */
function strongLead(runs: Run[], text: string): string {
  if (text.includes('*') || text.includes('\n')) return text;
  const rest = runs.findIndex(({ text: said, bold }) => !bold && said.trim() !== '');
  const lead = tidy((rest < 0 ? runs : runs.slice(0, rest)).map((run) => run.text).join(''));
  if (lead === '' || lead.length > 60 || !runs.some(({ bold }) => bold)) return text;
  if (rest < 0) return /[。！？；，：:.!?;,]$/.test(lead) ? text : `**${lead}**`;
  const after = text.slice(lead.length);
  const leads = /[：:]$/.test(lead) || /^\s*[：:—–]|^\s/.test(after);
  if (!leads || /[。！？；，、.!?;,]$/.test(lead) || lead.length > 40 || after.trim().length < 15)
    return text;
  return `**${lead}** ${after.trim()}`;
}
