/** Text → report, as a pipeline: lines, headings, front matter, healed paragraphs, figures. */
import type { KeywordReading, PointReading, ReportReading } from '../model.ts';
import { figuresOf } from './figures.ts';
import { frontOf, isFarewell, isSignOff } from './front.ts';
import { blocksOf, joined, linesOf, placeOf, type Paragraph } from './lines.ts';
import { outlineOf, type Part } from './outline.ts';
import { topicsOf } from './topics.ts';

/**
 * Reads a report: title, kicker, byline, introduction, keywords, talking points, figures with their
 * place in the text. Never throws. A text without headings is told by topics from its own words;
 * a note too short for that gives no keywords.
 *
 * @param source the text as it was given; all places refer to it, in UTF-16 units
 */
export function readReport(source: string): ReportReading {
  const { front: top, parts: all } = outlineOf(linesOf(source));
  const front = frontOf(top);
  const parts = withoutSignOff(all);
  // Without any heading the paragraphs themselves are the report.
  const told = parts.length > 0 ? parts : isReport(front.intro) ? topicsOf(front.intro) : [];
  const intro = parts.length > 0 ? joined(front.intro) : { text: '', at: [] };
  return {
    title: front.title,
    kicker: front.kicker,
    byline: front.byline,
    date: front.date,
    source: front.source,
    region: front.region,
    intro: intro.text,
    introBlocks: blocksOf(intro),
    introFigures: figuresOf(intro),
    language: languageOf(source),
    year: yearOf(front.head.join('\n')) ?? yearOf(intro.text) ?? mostTold(source),
    keywords: distinct(
      told.map(({ heading: { name, heading, phrase, tagline }, paragraphs }): KeywordReading => ({
        name,
        heading,
        phrase,
        tagline,
        points: paragraphs.map(pointOf),
      })),
    ),
  };
}

/** The longest name that a part may be called by to be told from another, in characters. */
const longestName = 12;

/** “过去五年工作回顾” and “2024年工作回顾” are both 工作回顾: where names are alike, the whole heading tells them apart. */
function distinct(keywords: KeywordReading[]): KeywordReading[] {
  const names = keywords.map(({ name }) => name);
  return keywords.map((keyword) => {
    const { name, tagline } = keyword;
    const alike = names.indexOf(name) !== names.lastIndexOf(name);
    return alike && tagline !== '' && tagline.length <= longestName
      ? { ...keyword, name: tagline, tagline: '' }
      : keyword;
  });
}

/** The parts without their farewell and without who signed the report, and when. */
function withoutSignOff(parts: Part[]): Part[] {
  const last = parts.at(-1);
  const end = last?.paragraphs.findLastIndex((one) => !isSignOff(one.text) && !takesLeave(one)) ?? -1;
  return last && end >= 0
    ? [...parts.slice(0, -1), { ...last, paragraphs: last.paragraphs.slice(0, end + 1) }]
    : parts;
}

/** A farewell that tells no number is no talking point. */
const takesLeave = (paragraph: Paragraph): boolean =>
  isFarewell(paragraph.text) &&
  figuresOf(paragraph).every(({ kind }) => /^(?:date|ordinal-name)$/.test(kind));

/** A note is no report: without headings it must tell numbers in sentences, or run to several paragraphs. */
const isReport = (paragraphs: Paragraph[]): boolean =>
  paragraphs.filter(({ text }) => /[。；.;]/.test(text)).flatMap(figuresOf).length >= 2 ||
  (paragraphs.length >= 2 && paragraphs.reduce((sum, { text }) => sum + text.length, 0) >= 120);

/** A paragraph as a talking point. */
export function pointOf(paragraph: Paragraph): PointReading {
  const { text } = paragraph;
  const end = /[。！？\n]|[.!?](?=\s|$)/.exec(text)?.index ?? text.length;
  return {
    lead: text.slice(0, end).trim(),
    text,
    source: placeOf(paragraph, 0, text.length),
    blocks: blocksOf(paragraph),
    figures: figuresOf(paragraph),
  };
}

function languageOf(source: string): 'zh' | 'en' {
  const chinese = source.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const latin = source.match(/[A-Za-z]/g)?.length ?? 0;
  return chinese * 2 >= latin ? 'zh' : 'en';
}

/** The year that a text speaks of most, at least twice; of two alike the later one. What is hoped for does not count. */
function mostTold(source: string): number | null {
  const counts = new Map<number, number>();
  for (const sentence of source.split(/[。；;\n]|[.!?]\s/)) {
    if (/目标|力争|预期|计划|规划|\b(?:by|target|aim|plan|will)\b/i.test(sentence)) continue;
    for (const [year] of sentence.matchAll(/(?<!\d)(?:19|20)\d{2}(?=\s*年|\b)/g))
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || b - a);
  return most && most[1] > 1 ? most[0] : null;
}

function yearOf(text: string): number | null {
  // “2019—2023年” ends with the year that is reported.
  const year = /(?:(?:19|20)\d{2}\s?[—–~-]{1,2}\s?)?(?:19|20)\d{2}(?=\s*年)|\b(?:19|20)\d{2}\b/
    .exec(text)?.[0]
    .slice(-4);
  return year === undefined ? null : Number(year);
}
