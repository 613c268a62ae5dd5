/** Text → report, as a pipeline: lines without a table of contents, headings, front matter, healed paragraphs, figures. */
import type { KeywordReading, PointReading, ReportReading, Section } from '../model.ts';
import { announces, callLength, greetings, notesBegin, uncalled, withCaptions } from './asides.ts';
import { withoutContents } from './contents.ts';
import { withTables } from './drawn-tables.ts';
import { tellApart, toldApart } from './en/told-apart.ts';
import { isFarewell, isSignOff, signersOf } from './farewells.ts';
import { figuresOf } from './figures.ts';
import { frontOf, signedBy, strapOf } from './front.ts';
import { leadOf } from './lead.ts';
import { blocksOf, joined, linesOf, placeOf, withSections, type Paragraph } from './lines.ts';
import { unnumbered } from './numbered-paragraphs.ts';
import { unordered } from './list-marks.ts';
import { numbersAbove } from './numbers-above.ts';
import { outlineOf } from './outline.ts';
import { isConclusion } from './sub-headings.ts';
import { asTargets, targetsIn } from './target-lists.ts';
import { tellsNoNumber, tellsOnlyHowMany } from './tells-number.ts';
import { toldInOrder } from './told-in-order.ts';
import { withRowsTogether } from './told-rows.ts';
import { topicsOf, type Topic } from './topics.ts';
import { plansAmong } from './plans.ts';

/**
 * Reads a report: title, kicker, byline, introduction, keywords, talking points, figures with their
 * place in the text. Never throws. A text without headings is told by topics from its own words;
 * a note too short for that gives no keywords.
 *
 * @param source the text as it was given; all places refer to it, in UTF-16 units
 */
export function readReport(source: string): ReportReading {
  const {
    front: top,
    parts: all,
    rubrics,
  } = outlineOf(unnumbered(numbersAbove(withoutContents(linesOf(source)))));
  const front = frontOf(top);
  const parts = all.length > 0;
  const end = all.at(-1)?.paragraphs ?? front.intro;
  const last = end.slice(0, notesBegin(end));
  const isConcluded = concludes(all);
  const body = isConcluded ? [] : last.slice(0, bodyEnd(last));
  const leaves = (one: Paragraph): boolean => (isConcluded ? !isSignOff(one.text) : takesLeave(one));
  const farewell = last.slice(body.length).filter(leaves);
  const closing = joined(farewell.map((one) => uncalled(one, source)));
  const notes = joined(end.slice(last.length));
  const signed = signedBy(last.slice(body.length).flatMap(({ text }) => (isSignOff(text) ? [text] : [])));
  // Without any heading the paragraphs themselves are the report.
  const welcome = parts ? 0 : greetings(body, tellsNoNumber);
  const told = parts
    ? all.flatMap((part, at) => {
        if (at < all.length - 1) return [part];
        return isConcluded ? [] : [{ ...part, paragraphs: body }];
      })
    : isReport(body)
      ? withRowsTogether(body.slice(welcome), topicsOf).map((topic) => ({
          ...topic,
          paragraphs: topic.paragraphs.map(unordered).flatMap(toldInOrder),
        }))
      : [];
  // A part keeps its only paragraph.
  const announcing = told.flatMap(({ paragraphs }, part) => {
    // “Ruth Marlow, Chair”: a statement within a report is signed as well.
    const isSigned = (at: number): boolean =>
      part < told.length - 1 && at === paragraphs.length - 1 && isSignOff(paragraphs[at]?.text ?? '');
    return paragraphs.length > 1
      ? paragraphs.filter(
          (one, at) => ((one.leadsIn === true || announces(one)) && tellsOnlyHowMany(one)) || isSigned(at),
        )
      : [];
  });
  // A foreword is signed by who gives the report.
  const first = told.length > 1 ? (told[0]?.paragraphs ?? []) : [];
  const [signature] = first
    .slice(1)
    .slice(-1)
    .map((one) => placeOf(one, 0, one.text.length));
  const foreword = signature ? signersOf(source.slice(signature.start, signature.end)) : '';
  // “Fellow Deputies,” above a paragraph is read, and told nowhere.
  const calls = [...told.flatMap(({ paragraphs }) => paragraphs), ...farewell].flatMap((one) => {
    const length = callLength(one, source);
    return length === 0 ? [] : [placeOf(one, 0, one.text.slice(0, length).trimEnd().length)];
  });
  // “第一部分　2023年工作回顾”
  const reviewed =
    all.find(({ heading }) => /回顾|总结|review/i.test(heading.heading))?.heading.heading ?? '';
  const isOfPlans = plansAmong(told.map(({ heading }) => heading.heading));
  // Topics are found by words, and a list may run over several.
  const targets = targetsIn(
    told.flatMap(({ paragraphs }) => withSections(paragraphs)),
    source,
  );
  const strap = parts && front.subtitle === '' ? strapOf(front.intro) : '';
  const opening = strap === '' ? front.intro : front.intro.slice(0, -1);
  const intro = joined(parts ? opening : body.slice(0, welcome));
  const date = front.date || signed.date;
  const near = (year: number | null): number | null => nearYear(year, date);
  const year =
    yearOf(front.head.join('\n')) ??
    near(yearOf(intro.text)) ??
    yearOf(reviewed) ??
    near(mostTold(source)) ??
    yearOf(date.slice(0, 4));
  return {
    title: front.title,
    kicker: front.kicker,
    subtitle: front.subtitle || strap,
    byline: front.byline || signed.signer || foreword || signed.office,
    date,
    source: front.source || signed.office,
    region: front.region,
    intro: intro.text,
    introBlocks: blocksOf(intro),
    introFigures: toldApart(intro.text, figuresOf(intro), front.title, year),
    closing: closing.text,
    skipped: [
      ...[...rubrics, ...announcing].flatMap(blocksOf),
      ...calls,
      ...blocksOf(closing),
      ...blocksOf(notes),
    ],
    language: languageOf(source),
    year,
    keywords: tellApart(
      distinct(
        withTables(
          named(told).map(({ heading: { name, heading, phrase, tagline }, paragraphs }): KeywordReading => ({
            name,
            heading,
            phrase,
            tagline,
            points: withCaptions(paragraphs.filter((one) => !announcing.includes(one))).map((called) => {
              const one = uncalled(called, source);
              const point = pointOf(
                one,
                isOfPlans(heading, one.text, `${one.section?.text ?? ''}${called.ledBy ?? ''}`),
                heading,
              );
              return asTargets(point, targets.get(called.at[0] ?? -1));
            }),
          })),
          source,
        ),
      ),
      front.title,
      year,
    ),
  };
}

/** “01”, “02” over paragraphs: what they are about their words tell, each by a name of its own. */
function named(parts: Topic[]): Topic[] {
  const taken = new Set(parts.map(({ heading }) => heading.name));
  return parts.map((part) => {
    const name = /^\d{1,3}$/.test(part.heading.name) ? topicsOf(part.paragraphs)[0]?.heading.name : undefined;
    if (name === undefined || taken.has(name)) return part;
    taken.add(name);
    return { ...part, heading: { ...part.heading, name } };
  });
}

/** The longest name that a part may be called by to be told from another, in characters. */
const longestName = 12;

/** “一、2024年工作完成情况”, “三、2025年工作打算”: where the parts are of several years, each keeps its own. */
const headingYear =
  /(?<=^(?:第?[一二三四五六七八九十\d]{1,3}(?:部分|[、.．])?\s*)?)(?:19|20)\d{2}年(?=[\u4e00-\u9fff]{2})/;

/** “过去五年工作回顾” and “2024年工作回顾” are both 工作回顾: where names are alike, the whole heading tells them apart. */
function distinct(keywords: KeywordReading[]): KeywordReading[] {
  const years = keywords.map(({ heading }) => headingYear.exec(heading)?.[0] ?? '');
  const several = new Set(years.filter((year) => year !== '')).size > 1;
  const names = keywords.map(({ name }) => name);
  return keywords.map((keyword, at) => {
    const { name, tagline } = keyword;
    const year = years[at] ?? '';
    if (several && year !== '' && !name.includes(year))
      return { ...keyword, name: `${year}${name}`, tagline: tagline === `${year}${name}` ? '' : tagline };
    const alike = names.indexOf(name) !== names.lastIndexOf(name);
    return alike && tagline !== '' && tagline.length <= longestName
      ? { ...keyword, name: tagline, tagline: '' }
      : keyword;
  });
}

/** Where the farewell begins, and who signed the report, and when; a part keeps its first paragraph. */
const bodyEnd = (paragraphs: Paragraph[]): number => {
  const last = paragraphs.findLastIndex((one) => !isSignOff(one.text) && !takesLeave(one));
  return last < 0 ? paragraphs.length : last + 1;
};

/** A farewell that tells no number is no talking point. */
const takesLeave = (paragraph: Paragraph): boolean => isFarewell(paragraph.text) && tellsNoNumber(paragraph);

/** “Conclusion” over what tells no number, behind other parts, is a farewell. */
const concludes = (parts: Topic[]): boolean => {
  const last = parts.at(-1);
  return (
    last !== undefined &&
    parts.length > 1 &&
    isConclusion(last.heading.heading) &&
    last.paragraphs.every((one) => isSignOff(one.text) || tellsNoNumber(one))
  );
};

/** A note is no report: without headings it must tell numbers in sentences, or run to several paragraphs. */
const isReport = (paragraphs: Paragraph[]): boolean => {
  if (paragraphs.length >= 2 && paragraphs.reduce((sum, { text }) => sum + text.length, 0) >= 120)
    return true;
  const sentences = paragraphs.filter(({ text }) => /[。；.;]/.test(text));
  return sentences.flatMap((one) => figuresOf(one)).length >= 2;
};

/** A paragraph as a talking point under its heading; `ofPlans` where it stands in a part that tells what is to be done. */
export function pointOf(paragraph: Paragraph, ofPlans = false, heading = ''): PointReading {
  const { text } = paragraph;
  return {
    section: sectionOf(paragraph),
    lead: leadOf(text),
    text,
    source: placeOf(paragraph, 0, text.length),
    blocks: blocksOf(paragraph),
    figures: figuresOf(paragraph, ofPlans, heading),
  };
}

/** The section that a paragraph stands under inside its part. */
export const sectionOf = ({ section }: Paragraph): Section | null =>
  section ? { text: section.text, source: placeOf(section, 0, section.text.length) } : null;

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

/** “I took the chair in 2019” in a letter of 2024: an introduction may look far back. */
const nearYear = (year: number | null, date: string): number | null =>
  year !== null && date !== '' && Math.abs(Number(date.slice(0, 4)) - year) > 2 ? null : year;

function yearOf(text: string): number | null {
  // “2019—2023年” ends with the year that is reported.
  const year = /(?:(?:19|20)\d{2}\s?[—–~-]{1,2}\s?)?(?:19|20)\d{2}(?=\s*年)|\b(?:19|20)\d{2}\b/
    .exec(text)?.[0]
    .slice(-4);
  return year === undefined ? null : Number(year);
}
