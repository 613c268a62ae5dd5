/** What a line is when it is a heading: the ways in which reports mark their parts. */

import { countedName, nameEn, parted } from './en/titles.ts';
import { closed, nameOfChinese } from './zh/names-of-parts.ts';

/** How a heading is marked; the strongest way first. Parts are told by the first way a text uses often enough. */
export const ways = [
  'quoted',
  'keyword',
  'part',
  'chapter',
  'section',
  'han',
  'roman',
  'markdown-1',
  'markdown-2',
  'markdown-3',
  'markdown-4',
  'decimal',
  'han-in-brackets',
  'decimal-2',
  'decimal-in-brackets',
  'bracketed',
  'plain',
  'lead',
] as const;
export type Way = (typeof ways)[number];

/** A heading with its mark taken off. */
export interface Heading {
  way: Way;
  /** The keyword: 稳, or the first words of the heading. */
  name: string;
  /** The line as it stands, without Markdown's mark. */
  heading: string;
  phrase: string;
  tagline: string;
}

const longest = { han: 120, latin: 160 };
const sentence = /[。！？；]|[.!?;]\s|[。！？；.!?;,，、{}[\]]$/;
const han = '[一二三四五六七八九十]{1,3}';
const marks: [Way, RegExp][] = [
  ['markdown-1', /^#\s+(.+?)\s*#*$/],
  ['markdown-2', /^##\s+(.+?)\s*#*$/],
  ['markdown-3', /^###\s+(.+?)\s*#*$/],
  ['markdown-4', /^#{4,6}\s+(.+?)\s*#*$/],
  ['part', new RegExp(`^第(?:${han}|\\d{1,2})(?:部分|篇|编)[\\s\\u3000：:、]*(.*)$`)],
  ['chapter', new RegExp(`^第(?:${han}|\\d{1,2})章[\\s\\u3000：:、]*(.*)$`)],
  ['section', new RegExp(`^第(?:${han}|\\d{1,2})节[\\s\\u3000：:、]*(.*)$`)],
  [
    'part',
    /^(?:part|chapter|section)\s+(?:\d{1,2}|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)\b\s*[:.\-–—]?\s*(.*)$/i,
  ],
  ['han', new RegExp(`^${han}\\s*[、.．]\\s*(.+)$`)],
  ['han-in-brackets', new RegExp(`^[（(]${han}[）)]\\s*[、.．]?\\s*(.+)$`)],
  ['roman', /^[IVX]{1,5}\.\s+(.+)$/],
  // “61.4 million” is no section.
  ['decimal-2', /^\d{1,2}\.\d{1,2}\.?\s+([^\da-z].*)$/],
  ['decimal', /^\d{1,2}\s*(?:[、．]|\.(?!\d))\s*(\D.*)$/],
  ['decimal-in-brackets', /^(?:[（(]\d{1,2}[）)]|[①-⑳])\s*(.+)$/],
];
const quoted = /^[“"「『‘]([^“”"「」『』‘’\s]{1,20})[”"」』’]([^：:。]{0,30}?)(?:\s*[：:]\s*(.*))?$/;
const keyword =
  /^(?:关键[词字]|热词)(?:之)?[一二三四五六七八九十\d①-⑳]{0,3}\s*(?:[：:、|｜·\s]\s*|(?=[“"「【]))[“"「【]?([^“”"「」【】：:—–\s，。]{1,8})[”"」】]?(?:\s*[：:—–-]+\s*(.*))?$/;
const bracketed = /^【([^】\s]{1,8})】\s*[：:]?\s*([^。]*)$/;

/** The heading that a line of so many characters `most` is, or null. A sentence that only begins like one is none. */
export function headingOf(
  line: string,
  most = /[\u4e00-\u9fff]/.test(line) ? longest.han : longest.latin,
): Heading | null {
  if (line.length > most) return null;
  const plain = sentence.test(line) ? null : (quotedHeading(line) ?? keywordHeading(line));
  return plain ?? markedHeading(line);
}

/** The way a line is numbered whose first words would be a heading if they stood alone; null: it bears no number. */
export function numberedWay(line: string): Way | null {
  const [opening = ''] = /^.[^。！？；.!?;]{2,80}/.exec(line.replace(/^(\d{1,2})\./, '$1、')) ?? [];
  const way = marks.find(([way, mark]) => isNumbering(way) && mark.test(opening))?.[0];
  return way ?? null;
}

const isNumbering = (way: Way): boolean => /^(?:han|decimal|roman)/.test(way);

function quotedHeading(line: string): Heading | null {
  const match = quoted.exec(line);
  if (!match) return null;
  const [, name = '', after = '', tagline = ''] = match;
  if (tagline === '' && after.length > 8) return null;
  // “十三五”时期的工作回顾: the years of a plan are no keyword.
  if (tagline === '' && /^十[一二三四五六七八九]五$/.test(name)) return null;
  // "name": "value" and "name": 12 are data, not a heading; “考”：12门课，10门过关 is one.
  if (/^["'{[<>]|^\d[^\u4e00-\u9fff]{0,12}$/.test(tagline)) return null;
  const phrase = tagline === '' && after === '' ? '' : `${name}${after}`.trim();
  return { way: 'quoted', name, heading: line, phrase, tagline: tagline.trim() };
}

function keywordHeading(line: string): Heading | null {
  const called = keyword.exec(line);
  const match = called ?? bracketed.exec(line);
  if (!match) return null;
  const [, name = '', tagline = ''] = match;
  return { way: called ? 'keyword' : 'bracketed', name, heading: line, phrase: '', tagline: tagline.trim() };
}

function markedHeading(line: string): Heading | null {
  for (const [way, mark] of marks) {
    const title = mark.exec(line)?.[1]?.trim();
    if (title === undefined) continue;
    if (!way.startsWith('markdown') && sentence.test(title)) return null;
    // “# “稳”中有进：…” is a keyword's heading in Markdown.
    const inner = quotedHeading(title) ?? keywordHeading(title);
    const heading = line.replace(/^#+\s*/, '');
    if (inner) return { ...inner, heading };
    // “## 一、经济” is marked twice.
    const deeper = way.startsWith('markdown') ? numbered(title) : title;
    return titled(way, heading, deeper === '' ? heading : deeper);
  }
  return null;
}

/** A title without its number. */
function numbered(title: string): string {
  for (const [way, mark] of marks) {
    const rest = way.startsWith('markdown') ? undefined : mark.exec(title)?.[1]?.trim();
    if (rest !== undefined && rest !== '') return rest;
  }
  return title;
}

/** A heading of plain words: its first words are its keyword. */
export function titled(way: Way, line: string, printed: string): Heading {
  const title = closed(printed);
  if (!/[\u4e00-\u9fff]/.test(title)) {
    const [phrase, tagline] = parted(title.replace(/:$/, ''));
    const counted = countedName(title);
    if (counted !== '')
      return { way, name: counted, heading: line, phrase: '', tagline: counted === title ? '' : title };
    const name = nameEn(phrase);
    return {
      way,
      name,
      heading: line,
      phrase: tagline === '' ? '' : phrase,
      tagline: tagline || (name === title ? '' : title),
    };
  }
  const [before, after] = /^(.{1,10})[：:]\s*(.+)$/.exec(title)?.slice(1) ?? [];
  const name = nameOfChinese(before ?? title);
  return { way, name, heading: line, phrase: before ?? '', tagline: after ?? (name === title ? '' : title) };
}
