/** .odp → text: the frames and notes of the slides that are shown. */
import { Lines } from './lines.ts';
import { walkXml } from './markup.ts';
import { slidesText, type Slide } from './slides.ts';
import type { DocumentText } from './written.ts';
import { partText, type Parts } from './zip.ts';

const unsaid = new Set(
  'office:annotation office:forms text:page-number text:date text:time svg:title svg:desc'.split(' '),
);
/** Frames that every slide has: footers, dates, page numbers, the slide's picture over its notes. */
const running = /^(?:header|footer|date-time|page-number|page)$/;

interface Drawn extends Slide {
  isHidden: boolean;
}
const blank = (isHidden: boolean): Drawn => ({
  ...{ title: '', isCover: false, lines: new Lines(), notes: null },
  isHidden,
});

export function odpText(parts: Parts): DocumentText {
  const slides: Drawn[] = [];
  const hidden = new Set<string>();
  let style = '';
  let place = '';
  let inNotes = false;
  let inText = 0;
  let depth = 0;
  let skippingFrom = 0;
  let title = '';
  let slide = blank(false);
  let cell = { columns: 1, rows: 1 };
  const lines = (): Lines => (inNotes ? (slide.notes ??= new Lines()) : slide.lines);
  const say = (text: string): void => {
    if (place === 'title' && !inNotes) title += text;
    else lines().say(text);
  };
  walkXml(partText(parts, 'content.xml'), {
    open: (name, attributes) => {
      depth++;
      if (skippingFrom > 0) return;
      const isRunning = name === 'draw:frame' && running.test(attributes['presentation:class'] ?? '');
      if (unsaid.has(name) || isRunning) skippingFrom = depth;
      else if (name === 'style:style') style = attributes['style:name'] ?? '';
      else if (name === 'style:drawing-page-properties') {
        if (attributes['presentation:visibility'] === 'hidden') hidden.add(style);
      } else if (name === 'draw:page') {
        slide = blank(hidden.has(attributes['draw:style-name'] ?? ''));
        slides.push(slide);
      } else if (name === 'draw:frame') {
        place = attributes['presentation:class'] ?? '';
        slide.isCover ||= place === 'subtitle' && slides.length === 1;
      } else if (name === 'presentation:notes') inNotes = true;
      else if (name === 'text:p') inText++;
      else if (name === 'text:s') say(' ');
      else if (name === 'text:line-break' || name === 'text:tab') say(name === 'text:tab' ? '\t' : '\n');
      else if (name === 'table:table') lines().table();
      else if (name === 'table:table-cell') {
        const count = (what: string): number => Number(attributes[`table:number-${what}-spanned`] ?? 1) || 1;
        cell = { columns: count('columns'), rows: count('rows') };
      }
    },
    text: (text) => {
      if (skippingFrom === 0 && inText > 0) say(text.replace(/[ \t\r\n]+/g, ' '));
    },
    close: (name) => {
      const isSkipped = skippingFrom > 0;
      if (skippingFrom === depth) skippingFrom = 0;
      depth--;
      if (isSkipped) return;
      if (name === 'text:p') {
        inText--;
        if (place === 'title' && !inNotes) title += ' ';
        else lines().end();
      } else if (name === 'draw:frame') {
        slide.title ||= title.replace(/\s+/g, ' ').trim();
        title = '';
        place = '';
      } else if (name === 'presentation:notes') inNotes = false;
      else if (name === 'table:table-cell') lines().cell(cell);
      else if (name === 'table:table-row') lines().row();
      else if (name === 'table:table') lines().tableEnd();
    },
  });
  return slidesText(slides.filter(({ isHidden }) => !isHidden));
}
