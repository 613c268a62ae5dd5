/** .odt → text: OpenDocument 1.3, paragraph by paragraph. */
import { Lines } from './lines.ts';
import { walkXml } from './markup.ts';
import { OdtStyles } from './odt-styles.ts';
import type { DocumentText } from './written.ts';
import { partText, type Parts } from './zip.ts';

const unsaid = new Set([
  ...['text:tracked-changes', 'office:annotation', 'office:forms', 'text:note-citation', 'text:ruby-text'],
  ...['text:table-of-content', 'text:illustration-index', 'text:table-index', 'text:alphabetical-index'],
  ...['text:hidden-text', 'text:hidden-paragraph', 'text:page-number', 'svg:title', 'svg:desc'],
]);

interface List {
  style: string;
  /** Numbers by level, from 1. */
  counters: number[];
  id: string;
}
interface Paragraph {
  level: number;
  style: string;
  mark: string;
}

export function odtText(parts: Parts): DocumentText {
  const styles = new OdtStyles();
  const content = partText(parts, 'content.xml');
  styles.add(partText(parts, 'styles.xml'));
  styles.add(content);
  return new Reader(styles).read(content).written();
}

class Reader {
  readonly #styles: OdtStyles;
  readonly #lines = new Lines();
  readonly #lists: List[] = [];
  /** Numbers go on where a list says so: by its id, or by its style. */
  readonly #former = new Map<string, number[]>();
  readonly #outline: number[] = [];

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  read(xml: string): Lines {
    const lines = this.#lines;
    const paragraphs: Paragraph[] = [];
    const strong: boolean[] = [];
    let inBody = false;
    let depth = 0;
    let skippingFrom = 0;
    let isNewItem = false;
    const cells: { columns: number; rows: number; times: number }[] = [];

    const say = (text: string): void => {
      const at = paragraphs.at(-1);
      if (!at) return;
      const bold = strong.at(-1) ?? this.#styles.isBold(at.style) ?? false;
      if (at.mark !== '' && text.trim() !== '') {
        lines.say(at.mark, bold);
        at.mark = '';
      }
      lines.say(text, bold);
    };

    walkXml(xml, {
      open: (name, attributes) => {
        depth++;
        if (name === 'office:body') inBody = true;
        if (!inBody || skippingFrom > 0) return;
        const style = attributes['text:style-name'] ?? '';
        if (unsaid.has(name) || (name === 'text:span' && this.#styles.isHidden(style))) skippingFrom = depth;
        else if (name === 'text:h' || name === 'text:p') {
          const outline = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) || 1 : 0;
          const level = outline > 0 ? outline + 1 : this.#styles.isTitle(style) ? 1 : 0;
          const isUncounted = attributes['text:is-list-header'] === 'true';
          const mark = isUncounted ? '' : isNewItem ? this.#itemMark() : this.#headingMark(outline);
          isNewItem = false;
          paragraphs.push({ level, style, mark });
        } else if (name === 'text:span') {
          strong.push(
            this.#styles.isBold(style) ??
              strong.at(-1) ??
              this.#styles.isBold(paragraphs.at(-1)?.style ?? '') ??
              false,
          );
        } else if (name === 'text:s') say(' '.repeat(Math.min(80, Number(attributes['text:c'] ?? 1) || 1)));
        else if (name === 'text:tab') say('\t');
        else if (name === 'text:line-break') say('\n');
        else if (name === 'text:list') this.#openList(style, attributes);
        else if (name === 'text:list-item') {
          isNewItem = true;
          const start = Number(attributes['text:start-value']);
          const list = this.#lists.at(-1);
          if (list && start > 0) list.counters[this.#lists.length] = start - 1;
        } else if (name === 'text:note-body') lines.note();
        else if (name === 'draw:text-box') lines.box();
        else if (name === 'table:table') lines.table();
        else if (name === 'table:table-cell') {
          const count = (what: string): number => Number(attributes[`table:number-${what}`] ?? 1) || 1;
          cells.push({
            columns: count('columns-spanned'),
            rows: count('rows-spanned'),
            times: Math.min(count('columns-repeated'), 200),
          });
        }
      },
      text: (text) => {
        if (inBody && skippingFrom === 0) say(text.replace(/[ \t\r\n]+/g, ' '));
      },
      close: (name) => {
        const isSkipped = skippingFrom > 0;
        if (skippingFrom === depth) skippingFrom = 0;
        depth--;
        if (isSkipped || !inBody) return;
        if (name === 'text:p' || name === 'text:h') {
          const at = paragraphs.pop();
          lines.end({ level: at?.level ?? 0, centred: this.#styles.isCentred(at?.style ?? '') });
        } else if (name === 'text:span') strong.pop();
        else if (name === 'text:list') this.#closeList();
        else if (name === 'text:note-body') lines.noteEnd();
        else if (name === 'draw:text-box') lines.boxEnd();
        else if (name === 'table:table-cell') {
          const { columns, rows, times } = cells.pop() ?? { columns: 1, rows: 1, times: 1 };
          lines.cell({ columns, rows });
          for (let more = 1; more < times; more++) lines.cell();
        } else if (name === 'table:table-row') lines.row();
        else if (name === 'table:table') lines.tableEnd();
      },
    });
    return lines;
  }

  #openList(style: string, attributes: Record<string, string>): void {
    const outer = this.#lists.at(-1);
    const name = style || outer?.style || '';
    const id = attributes['xml:id'] ?? '';
    const goesOn = attributes['text:continue-list'] ?? '';
    const former =
      outer?.style === name
        ? outer.counters
        : ((goesOn === '' ? undefined : this.#former.get(goesOn)) ??
          (attributes['text:continue-numbering'] === 'true' ? this.#former.get(`style ${name}`) : undefined));
    this.#lists.push({ style: name, counters: former ?? [], id });
  }

  #closeList(): void {
    const list = this.#lists.pop();
    if (!list) return;
    // Lists within it count on as well where a later list continues it: （一）, text, （二）.
    if (list.id !== '') this.#former.set(list.id, list.counters);
    this.#former.set(`style ${list.style}`, list.counters);
  }

  #itemMark(): string {
    const list = this.#lists.at(-1);
    return list ? this.#count(list.style, this.#lists.length, list.counters) : '';
  }

  /** Headings that are in no list are numbered by the document's outline. */
  #headingMark(level: number): string {
    return level > 0 && this.#lists.length === 0 ? this.#count('', level, this.#outline) : '';
  }

  #count(style: string, level: number, counters: number[]): string {
    for (let one = 1; one < level; one++) counters[one] ??= this.#styles.startOf(style, one);
    const last = counters[level];
    counters[level] = last === undefined ? this.#styles.startOf(style, level) : last + 1;
    counters.length = level + 1;
    return this.#styles.mark(style, level, counters);
  }
}
