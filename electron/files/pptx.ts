/** .pptx → text: the shapes and notes of the slides that are shown. */
import { Lines } from './lines.ts';
import { walkXml } from './markup.ts';
import { slidesText, type Slide } from './slides.ts';
import type { DocumentText } from './written.ts';
import { mainPart, partText, relationsOf, type Parts } from './zip.ts';

export function pptxText(parts: Parts): DocumentText {
  const slides: Slide[] = [];
  for (const slide of slidesOf(parts)) {
    const shown = shapesOf(partText(parts, slide));
    if (shown === null) continue;
    const notes = relationsOf(parts, slide).find(
      ({ type, part }) => type === 'notesSlide' || part.includes('notesSlide'),
    )?.part;
    slides.push({
      title: shown.title,
      // Impress calls the cover's title what it calls any other, but sets a subtitle under it.
      isCover: shown.isCover || (slides.length === 0 && shown.hasSubtitle),
      lines: shown.lines,
      notes: notes === undefined ? null : spoken(shapesOf(partText(parts, notes))?.lines),
    });
  }
  return slidesText(slides);
}

const spoken = (lines?: Lines): Lines | null => (lines && lines.paragraphs.length > 0 ? lines : null);

/** The slides in the order in which they are shown. */
function slidesOf(parts: Parts): string[] {
  const main = mainPart(parts) || 'ppt/presentation.xml';
  const known = new Map(relationsOf(parts, main).map(({ id, part }) => [id, part]));
  const slides: string[] = [];
  walkXml(partText(parts, main), {
    open: (name, attributes) => {
      const part = name === 'p:sldId' ? known.get(attributes['r:id'] ?? '') : undefined;
      if (part !== undefined) slides.push(part);
    },
  });
  if (slides.length > 0) return slides;
  // A file that lost its list of slides still has the slides.
  const number = (part: string): number => Number(/(\d+)\.xml$/.exec(part)?.[1]);
  return Object.keys(parts)
    .filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))
    .sort((a, b) => number(a) - number(b));
}

interface Shapes {
  title: string;
  isCover: boolean;
  hasSubtitle: boolean;
  lines: Lines;
}

/** The text of a slide's shapes; null for a hidden slide. Dates, footers and slide numbers are left out. */
function shapesOf(xml: string): Shapes | null {
  const lines = new Lines();
  const shapes: Shapes = { title: '', isCover: false, hasSubtitle: false, lines };
  let isHidden = false;
  let place = '';
  let title = '';
  let inText = false;
  let inField = false;
  let depthOfTables = 0;
  let cell: { columns?: number; rows?: number } = {};
  let isCovered = false;
  const isTitle = (): boolean => /^(?:title|ctrTitle)$/.test(place);
  const say = (text: string): void => {
    if (/^(?:sldNum|dt|ftr|hdr|sldImg)$/.test(place) || inField) return;
    if (isTitle()) title += text;
    else lines.say(text);
  };
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'p:sld') isHidden = attributes.show === '0' || attributes.show === 'false';
      else if (name === 'p:sp') place = '';
      else if (name === 'p:ph') place = attributes.type ?? '';
      else if (name === 'a:t') inText = true;
      else if (name === 'a:fld') inField = /slidenum|datetime/.test(attributes.type ?? '');
      else if (name === 'a:br') say('\n');
      else if (name === 'a:tbl') {
        depthOfTables++;
        lines.table();
      } else if (name === 'a:tc') {
        cell = { columns: Number(attributes.gridSpan ?? 1), rows: Number(attributes.rowSpan ?? 1) };
        isCovered =
          /^(?:1|true)$/.test(attributes.hMerge ?? '') || /^(?:1|true)$/.test(attributes.vMerge ?? '');
      }
    },
    text: (text) => {
      if (inText) say(text);
    },
    close: (name) => {
      if (name === 'a:t') inText = false;
      else if (name === 'a:fld') inField = false;
      else if (name === 'p:sp') {
        if (isTitle()) {
          shapes.title ||= title.replace(/\s+/g, ' ').trim();
          shapes.isCover ||= place === 'ctrTitle';
        }
        shapes.hasSubtitle ||= place === 'subTitle';
        title = '';
        place = '';
      } else if (name === 'a:tc') {
        // What lies under a merged cell is not a cell of its own.
        if (!isCovered) lines.cell(cell);
      } else if (name === 'a:tr') lines.row();
      else if (name === 'a:tbl' && depthOfTables-- > 0) lines.tableEnd();
      else if (name === 'a:p') {
        if (isTitle()) title += ' ';
        else lines.end();
      }
    },
  });
  lines.end();
  return isHidden ? null : shapes;
}
