/** .docx → text: ECMA-376 WordprocessingML, paragraph by paragraph, as it reads with all changes accepted. */
import { raised } from './clean.ts';
import { isOn, lookOf, plainLook, Styles, type Look } from './docx-styles.ts';
import { Numbering } from './docx-numbering.ts';
import { Lines } from './lines.ts';
import { walkXml } from './markup.ts';
import type { DocumentText } from './written.ts';
import { mainPart, partText, relationsOf, type Parts } from './zip.ts';

/** Deleted or moved text, field codes, how a paragraph looked before a change, and the reading of a ruby. */
const unsaid = new Set([
  ...['w:del', 'w:delText', 'w:moveFrom', 'w:instrText', 'w:delInstrText', 'w:rt'],
  ...['w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange'],
]);
/** Wingdings draws ①…⑩ and ✓ in places of its own; other signs of such fonts are ornaments. */
const signs: Record<string, string> = { f0fc: '✓', f0fe: '☑', f0a8: '□', f06f: '□' };
for (let number = 1; number <= 10; number++) {
  signs[`f08${number.toString(16)}`] = String.fromCharCode(0x245f + number);
}

export function docxText(parts: Parts): DocumentText {
  const main = mainPart(parts) || 'word/document.xml';
  const related = (type: string): string => {
    const part = relationsOf(parts, main).find((relation) => relation.type === type)?.part;
    return partText(parts, part ?? `word/${type}.xml`);
  };
  const reader = new Reader(new Styles(related('styles')), new Numbering(related('numbering')));
  reader.readNotes(related('footnotes'), 'w:footnote');
  reader.readNotes(related('endnotes'), 'w:endnote');
  return reader.read(partText(parts, main)).written();
}

interface Paragraph {
  style: string;
  look: Look;
  /** What its list writes before it, until it is said. */
  mark: string;
  /** Its end was deleted: it goes on in the next one. */
  runsOn: boolean;
}

class Reader {
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #notes = new Map<string, string>();

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
  }

  readNotes(xml: string, element: 'w:footnote' | 'w:endnote'): void {
    let lines = new Lines();
    this.read(xml, {
      open: (name) => {
        if (name === element) lines = new Lines();
        return lines;
      },
      close: (name, attributes) => {
        if (name !== element || /separator|Notice/i.test(attributes['w:type'] ?? '')) return;
        this.#notes.set(`${element} ${attributes['w:id']}`, lines.paragraphs.join(' '));
      },
    });
  }

  read(
    xml: string,
    notes?: {
      open: (name: string) => Lines;
      close: (name: string, attributes: Record<string, string>) => void;
    },
  ): Lines {
    let lines = new Lines();
    let depth = 0;
    let skippingFrom = 0;
    let note: Record<string, string> = {};
    const paragraphs: Paragraph[] = [];
    const alternatives: { chosen: boolean }[] = [];
    const fields: { code: string; shown: boolean }[] = [];
    let inParagraphLook = false;
    let inMarkLook = false;
    let inText = false;
    let isPlaceholder = false;
    let run: Pick<Look, 'bold' | 'hidden'> = plainLook;
    let isRaised = false;
    let cell: { columns?: number; above?: boolean } = {};

    const say = (text: string): void => {
      const at = paragraphs.at(-1);
      if (
        run.hidden ||
        at?.look.contents ||
        fields.some(({ code }) => /^\s*(?:TOC|INDEX|XE|TC)\b/.test(code))
      )
        return;
      if (at && at.mark !== '' && text.trim() !== '') {
        lines.say(at.mark, run.bold);
        at.mark = '';
      }
      lines.say(isRaised ? raised(text) : text, run.bold);
    };
    const skips = (name: string): boolean => {
      if (unsaid.has(name) && !(inMarkLook && name === 'w:del')) return true;
      if (name === 'mc:Choice' || name === 'mc:Fallback') {
        const one = alternatives.at(-1);
        if (one?.chosen) return true;
        if (one) one.chosen = true;
      }
      if (name === 'w:sdtContent' && isPlaceholder) {
        isPlaceholder = false;
        return true;
      }
      return false;
    };

    walkXml(xml, {
      open: (name, attributes) => {
        depth++;
        if (skippingFrom > 0) {
          if (name === 'w:instrText') inText = false;
          return;
        }
        if (name === 'mc:AlternateContent') alternatives.push({ chosen: false });
        if (name === 'w:instrText') inText = true;
        else if (skips(name)) {
          skippingFrom = depth;
          return;
        }
        const at = paragraphs.at(-1);
        const value = attributes['w:val'] ?? '';
        if (notes && (name === 'w:footnote' || name === 'w:endnote')) {
          lines = notes.open(name);
          note = attributes;
        }
        if (name === 'w:p') {
          paragraphs.push({ style: '', look: { ...this.#styles.look('') }, mark: '', runsOn: false });
          run = plainLook;
        } else if (name === 'w:pPr') inParagraphLook = true;
        else if (name === 'w:rPr') inMarkLook = inParagraphLook;
        else if (inParagraphLook && at) {
          if (inMarkLook) at.runsOn ||= name === 'w:del';
          else if (name === 'w:pStyle') {
            at.style = value;
            at.look = { ...this.#styles.look(value) };
          } else Object.assign(at.look, lookOf(name, attributes));
        } else if (name === 'w:r') {
          run = { bold: at?.look.bold ?? false, hidden: at?.look.hidden ?? false };
          isRaised = false;
        } else if (name === 'w:rStyle') {
          const { bold, hidden } = this.#styles.look(value);
          run = { bold: run.bold || bold, hidden: run.hidden || hidden };
        } else if (name === 'w:vertAlign') isRaised = value === 'superscript';
        else if (name === 'w:b') run = { ...run, bold: isOn(attributes) };
        else if (/^w:d?strike$/.test(name)) run = { ...run, hidden: run.hidden || isOn(attributes) };
        else if (name === 'w:vanish') run = { ...run, hidden: isOn(attributes) };
        else if (name === 'w:t' || name === 'm:t') inText = true;
        else if (name === 'w:tab' || name === 'w:ptab') say('\t');
        else if ((name === 'w:br' && !/page|column/.test(attributes['w:type'] ?? '')) || name === 'w:cr')
          say('\n');
        else if (name === 'w:noBreakHyphen') say('-');
        else if (name === 'w:sym') say(signOf(attributes['w:char'] ?? ''));
        else if (name === 'w:showingPlcHdr') isPlaceholder = isOn(attributes);
        else if (name === 'w:fldChar') {
          const type = attributes['w:fldCharType'];
          const field = fields.at(-1);
          if (type === 'begin') fields.push({ code: '', shown: false });
          else if (type === 'separate' && field) field.shown = true;
          else if (type === 'end') fields.pop();
        } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
          const text = this.#notes.get(`${name.replace('Reference', '')} ${attributes['w:id']}`);
          lines.addNote(text ?? '');
        } else if (name === 'w:txbxContent') lines.box();
        else if (name === 'w:tbl') lines.table();
        else if (name === 'w:tc') cell = {};
        else if (name === 'w:gridSpan') cell.columns = Number(value);
        else if (name === 'w:vMerge') cell.above = value !== 'restart';
      },
      text: (text) => {
        const field = fields.at(-1);
        if (skippingFrom > 0 || !inText) return;
        if (field && !field.shown) field.code += text;
        else say(text);
      },
      close: (name) => {
        const isSkipped = skippingFrom > 0;
        if (skippingFrom === depth) skippingFrom = 0;
        depth--;
        if (name === 'mc:AlternateContent' && !isSkipped) alternatives.pop();
        if (isSkipped) return;
        const at = paragraphs.at(-1);
        if (name === 'w:t' || name === 'm:t' || name === 'w:instrText') inText = false;
        else if (name === 'w:rPr') inMarkLook = false;
        else if (name === 'w:pPr') {
          inParagraphLook = false;
          if (at) at.mark = at.runsOn ? '' : this.#markOf(at);
        } else if (name === 'w:p') {
          const { look, runsOn } = paragraphs.pop() ?? { look: plainLook, runsOn: false };
          if (!runsOn) lines.end(look);
          run = plainLook;
        } else if (name === 'w:txbxContent') lines.boxEnd();
        else if (name === 'w:tc') lines.cell(cell);
        else if (name === 'w:tr') lines.row();
        else if (name === 'w:tbl') lines.tableEnd();
        else if (name === 'w:footnote' || name === 'w:endnote') notes?.close(name, note);
      },
    });
    return lines;
  }

  #markOf({ style, look }: Paragraph): string {
    if (look.list === '' || look.contents) return '';
    return this.#numbering.next(look.list, look.listLevel ?? this.#numbering.levelOfStyle(style) ?? 0);
  }
}

/** A sign given by its place in a font. */
function signOf(place: string): string {
  const code = Number.parseInt(place, 16);
  if (!Number.isFinite(code) || code < 32 || code > 0xffff) return '';
  return code >= 0xe000 && code <= 0xf8ff ? (signs[place.toLowerCase()] ?? '') : String.fromCharCode(code);
}
