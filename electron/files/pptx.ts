/** .pptx → text: each slide's title as a part, its text beneath, its notes after. */
import { Lines } from './lines.ts';
import { walkXml } from './markup.ts';
import { partText, type Parts } from './zip.ts';

export function pptxText(parts: Parts): string {
  const lines = new Lines();
  const numbers = Object.keys(parts)
    .flatMap((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  for (const number of numbers) {
    readShapes(partText(parts, `ppt/slides/slide${number}.xml`), lines, 2);
    const links = partText(parts, `ppt/slides/_rels/slide${number}.xml.rels`);
    const notes = /notesSlides\/(notesSlide\d+\.xml)/.exec(links)?.[1];
    if (notes !== undefined) readShapes(partText(parts, `ppt/notesSlides/${notes}`), lines, 0);
  }
  return lines.toString();
}

/** The text of a slide's shapes; a title becomes a heading of `titleLevel` (0: none). Slide numbers are left out. */
function readShapes(xml: string, lines: Lines, titleLevel: number): void {
  let level = 0;
  let number = false;
  let inText = false;
  let inTable = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'p:sp') {
        level = 0;
        number = false;
      } else if (name === 'p:ph') {
        level = /^(?:title|ctrTitle)$/.test(attributes.type ?? '') ? titleLevel : 0;
        number = /^(?:sldNum|dt|ftr)$/.test(attributes.type ?? '');
      } else if (name === 'a:t') inText = true;
      else if (name === 'a:tbl') inTable = true;
      else if (name === 'a:br') lines.say('\n');
    },
    text: (text) => {
      if (inText && !number) lines.say(text);
    },
    close: (name) => {
      if (name === 'a:t') inText = false;
      else if (name === 'a:tc') lines.cell();
      else if (name === 'a:tr') lines.row();
      else if (name === 'a:tbl') {
        lines.table();
        inTable = false;
      } else if (name === 'a:p' && !inTable) lines.end(level);
    },
  });
}
