/** .docx → text: ECMA-376 WordprocessingML, paragraph by paragraph. */
import { Lines } from './lines.ts';
import { walkXml } from './markup.ts';
import { partText, type Parts } from './zip.ts';

/** Deleted text, field codes, and the second telling of a drawing for old programs. */
const unsaid = new Set(['w:del', 'w:instrText', 'mc:Fallback', 'w:delText', 'w:moveFrom']);

export function docxText(parts: Parts): string {
  const lines = new Lines();
  const levels = headingStyles(partText(parts, 'word/styles.xml'));
  readBody(partText(parts, 'word/document.xml'), levels, lines);
  for (const notes of ['word/footnotes.xml', 'word/endnotes.xml']) {
    readBody(partText(parts, notes), levels, lines);
  }
  return lines.toString();
}

/** Which paragraph styles are headings: 1 the title, 2 “heading 1”, and so on. */
function headingStyles(xml: string): Map<string, number> {
  const levels = new Map<string, number>();
  let style = '';
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:style') style = attributes['w:styleId'] ?? '';
      const says = attributes['w:val'] ?? '';
      if (name === 'w:name') {
        const level = /^(?:heading|标题)\s*(\d)/i.exec(says)?.[1];
        if (level !== undefined) levels.set(style, Number(level) + 1);
        else if (/^(?:title|标题)$/i.test(says)) levels.set(style, 1);
      }
      if (name === 'w:outlineLvl' && !levels.has(style) && Number(says) < 9)
        levels.set(style, Number(says) + 2);
    },
  });
  return levels;
}

function readBody(xml: string, levels: Map<string, number>, lines: Lines): void {
  let skipping = 0;
  let level = 0;
  let inText = false;
  let inTable = 0;
  walkXml(xml, {
    open: (name, attributes) => {
      if (unsaid.has(name)) skipping++;
      if (skipping > 0) return;
      if (name === 'w:p' && inTable === 0) level = 0;
      else if (name === 'w:pStyle') level = levels.get(attributes['w:val'] ?? '') ?? level;
      else if (name === 'w:outlineLvl' && Number(attributes['w:val']) < 9)
        level = Number(attributes['w:val']) + 2;
      else if (name === 'w:t') inText = true;
      else if (name === 'w:tab') lines.say('\t');
      else if (name === 'w:br' || name === 'w:cr') lines.say('\n');
      else if (name === 'w:tbl' && inTable++ === 0) lines.end();
      else if (name === 'w:txbxContent') lines.end(level);
    },
    text: (text) => {
      if (inText && skipping === 0) lines.say(text);
    },
    close: (name) => {
      if (unsaid.has(name)) skipping--;
      else if (skipping > 0) return;
      else if (name === 'w:t') inText = false;
      else if (name === 'w:tbl') {
        if (--inTable === 0) lines.table();
      } else if (inTable > 0) {
        if (name === 'w:p') lines.say(' ');
        else if (name === 'w:tc' && inTable === 1) lines.cell();
        else if (name === 'w:tr' && inTable === 1) lines.row();
      } else if (name === 'w:p') lines.end(level);
    },
  });
  lines.end();
}
