/** What Word's paragraph and character styles mean for the text: heading, contents, strong, centred, numbered. */
import { walkXml } from './markup.ts';

export interface Look {
  /** 1 the title, 2 “heading 1” …; 0: body text. */
  level: number;
  /** A line of a table of contents: said again where it belongs. */
  contents: boolean;
  bold: boolean;
  hidden: boolean;
  centred: boolean;
  list: string;
  listLevel: number | null;
}

export const plainLook: Look = {
  level: 0,
  contents: false,
  bold: false,
  hidden: false,
  centred: false,
  list: '',
  listLevel: null,
};

/** Whether a switch of Word's is on: `<w:b/>` is, `<w:b w:val="0"/>` is not. */
export const isOn = (attributes: Record<string, string>): boolean =>
  !/^(?:0|false|off|none)$/.test(attributes['w:val'] ?? '');

/** What a paragraph's property says of its look, in a style and in the paragraph itself alike. */
export function lookOf(name: string, attributes: Record<string, string>): Partial<Look> | null {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:outlineLvl') return { level: Number(value) < 9 ? Number(value) + 2 : 0 };
  if (name === 'w:jc') return { centred: value === 'center' };
  if (name === 'w:numId') return { list: value === '0' ? '' : value };
  if (name === 'w:ilvl') return { listLevel: Number(value) || 0 };
  return null;
}

interface Style {
  own: Partial<Look>;
  basedOn: string;
}

export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #known = new Map<string, Look>();
  #standard = '';

  constructor(xml: string) {
    let style: Style = { own: {}, basedOn: '' };
    let named = false;
    let skipping = 0;
    walkXml(xml, {
      open: (name, attributes) => {
        // Looks of a table's rows are none of the style's.
        if (name === 'w:tblStylePr') skipping++;
        if (skipping > 0) return;
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') {
          style = { own: {}, basedOn: '' };
          named = false;
          const id = attributes['w:styleId'] ?? '';
          this.#styles.set(id, style);
          if (attributes['w:type'] === 'paragraph' && attributes['w:default'] === '1') this.#standard = id;
        } else if (name === 'w:basedOn') style.basedOn = value;
        else if (name === 'w:name') {
          const level = /^(?:heading|标题|標題)\s*([1-9])$/i.exec(value)?.[1];
          named = level !== undefined || /^(?:title|标题|標題)$/i.test(value);
          if (named) style.own.level = level === undefined ? 1 : Number(level) + 1;
          if (/^(?:toc|目录|目錄)\s*\d?$|^(?:toc heading|table of figures)$/i.test(value))
            style.own.contents = true;
          if (/^(?:strong|要点)$/i.test(value)) style.own.bold = true;
        } else if (name === 'w:b') style.own.bold = isOn(attributes);
        else if (name === 'w:vanish') style.own.hidden = isOn(attributes);
        else if (!(named && name === 'w:outlineLvl')) Object.assign(style.own, lookOf(name, attributes));
      },
      close: (name) => {
        if (name === 'w:tblStylePr') skipping--;
      },
    });
  }

  /** The look of a style with what it inherits; '' is the document's standard one. */
  look(id: string): Look {
    const wanted = id || this.#standard;
    const known = this.#known.get(wanted);
    if (known) return known;
    const line: Partial<Look>[] = [];
    const seen = new Set<string>();
    for (let at = wanted; at !== '' && !seen.has(at); at = this.#styles.get(at)?.basedOn ?? '') {
      seen.add(at);
      line.unshift(this.#styles.get(at)?.own ?? {});
    }
    const look = Object.assign({}, plainLook, ...line) as Look;
    this.#known.set(wanted, look);
    return look;
  }
}
