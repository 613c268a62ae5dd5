/** Text → report, as a pipeline: lines, headings, front matter, healed paragraphs, figures. */
import type { KeywordReading, PointReading, ReportReading } from '../model.ts';
import { figuresOf } from './figures.ts';
import { frontOf } from './front.ts';
import { headingOf, type Heading } from './headings.ts';
import { heal, linesOf, placeOf, type Paragraph } from './lines.ts';

/**
 * Reads a report: title, kicker, byline, introduction, keywords, talking points, figures with their
 * place in the text. Never throws; a text without keyword headings gives no keywords.
 *
 * @param source the text as it was given; all places refer to it, in UTF-16 units
 */
export function readReport(source: string): ReportReading {
  const lines = linesOf(source);
  const sections: { heading: Heading; lines: Paragraph[] }[] = [];
  const top: Paragraph[] = [];
  for (const line of lines) {
    const heading = headingOf(line.text);
    if (heading) sections.push({ heading, lines: [] });
    else (sections.at(-1)?.lines ?? top).push(line);
  }
  const front = frontOf(top);
  const intro = joined(front.intro);
  return {
    title: front.title,
    kicker: front.kicker,
    byline: front.byline,
    intro: intro.text,
    introFigures: figuresOf(intro),
    language: languageOf(source),
    year: yearOf(top.map((line) => line.text).join('\n')),
    keywords: sections.map(({ heading, lines }): KeywordReading => ({
      ...heading,
      points: heal(lines).map(pointOf),
    })),
  };
}

/** Paragraphs as one text, a line break between them. */
function joined(paragraphs: Paragraph[]): Paragraph {
  const all: Paragraph = { text: '', at: [] };
  for (const paragraph of paragraphs) {
    if (all.text !== '') {
      all.text += '\n';
      all.at.push((all.at.at(-1) ?? 0) + 1);
    }
    all.text += paragraph.text;
    all.at.push(...paragraph.at);
  }
  return all;
}

function pointOf(paragraph: Paragraph): PointReading {
  const { text } = paragraph;
  const end = /[。！？]|[.!?](?=\s|$)/.exec(text)?.index ?? text.length;
  return {
    lead: text.slice(0, end).trim(),
    text,
    source: placeOf(paragraph, 0, text.length),
    figures: figuresOf(paragraph),
  };
}

function languageOf(source: string): 'zh' | 'en' {
  const chinese = source.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const latin = source.match(/[A-Za-z]/g)?.length ?? 0;
  return chinese * 2 >= latin ? 'zh' : 'en';
}

function yearOf(text: string): number | null {
  const year = /(?:19|20)\d{2}(?=\s*年)|\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  return year === undefined ? null : Number(year);
}
