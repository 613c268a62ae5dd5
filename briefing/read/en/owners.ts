/**
 * Labels that are alike although one tells of one mine, division or plant and the other of another: “Harrow copper
 * production”, “Fall in Harrow copper production”. A measure that is told of one of them only stays bare.
 */
import type { FigureReading, KeywordReading, PointReading } from '../../model.ts';
import { bySentence } from './by-sentence.ts';
import { measureToTell, withOwner } from './owner-labels.ts';
import { isPart } from './subjects/owner.ts';
import { bareMeasure } from './words/words.ts';

/** Whose the measures of a stretch of text are; '' for the whole that the report is of. */
type Owner = string;

const name = "(?:\\p{Lu}[\\p{L}\\d’'-]+|\\p{Lu}{2,})(?: (?:(?:and|of|&) )?\\p{Lu}[\\p{L}\\d’'-]+){0,3}";
const inSentence = new RegExp(`(?<=[ (“"])${name}`, 'gu');
/** A name has so many words at most. */
const longest = 4;

/** Every run of words of a phrase that is no longer than a name. */
function* runsOf(phrase: string): Generator<string> {
  const words = phrase.split(' ');
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + longest); to++)
      yield words.slice(from, to).join(' ');
}

const part =
  '(?:division|segment|business|unit|region|mine|plant|smelter|refinery|mill|campus|site|port|branch|subsidiary)';
const does =
  '(?:reported|recorded|posted|produced|achieved|generated|delivered|contributed|processed|milled|mined|sold|shipped|booked|earned|handled|carried|had)';
/** “Harrow reported copper production of”, “The Northern division had sales of”, “Production at Lower Tarn was halted.” */
const opening = new RegExp(
  '^\\s*(?:(?:For|In|During|At) [^,.]{2,60}, )?(?:' +
    [
      `(?:[Tt]he |[Oo]ur )?(?<part>(?:\\p{L}[\\p{L}’'-]* ){1,3}${part})(?= (?:${does}|was|were|saw)\\b)`,
      `(?<doer>${name})(?=(?:, [^,.]{3,60},)? ${does}\\b)`,
      `(?<led>${name})(?= ?(?:[:—–]|[|]) )`,
      `[A-Z][a-z]+(?: [a-z]+)? at (?:the )?(?<place>${name})(?= (?:has|had|was|were|is|remained|rose|fell|increased|decreased)\\b)`,
    ].join('|') +
    ')',
  'u',
);
/** What a sentence begins with that tells of all of them again. */
const ofAll =
  /^\s*(?:We|Our|Overall|In total|Across|Total|(?:The|Our) (?:[Cc]ompany|[Gg]roup)|Group|Consolidated)\b/;
const noName =
  /^(?:We|It|They|He|She|This|That|These|Those|Our|Its|The|Total|Group|Company|Consolidated|Overall|Both|All|(?:First|Second|Third|Fourth)|Q[1-4]|H[12]|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|Mayor|Governor|President|Minister|Chair\p{L}*|Chief|Council|Parliament|Congress|Net|Gross)\b/u;

/** Tells alike labels of different owners apart; `title` names the whole that the report is of. */
export function tellOwners(keywords: KeywordReading[], title: string): KeywordReading[] {
  const texts = keywords.flatMap(({ points }) => points.map(({ text }) => text));
  const written = new Set(texts.flatMap((text) => text.match(/\p{L}[\p{L}’'-]*/gu) ?? []));
  const named = new Set(
    texts.flatMap((text) => (text.match(inSentence) ?? []).flatMap((words) => [...runsOf(words)])),
  );
  const isName = (words: string): boolean =>
    words !== '' &&
    isPart(words) &&
    !noName.test(words) &&
    !title.toLowerCase().includes(words.toLowerCase()) &&
    // What is written small elsewhere is no name.
    (words.includes(' ') || !written.has(words.toLowerCase()));
  const owners = new Map<FigureReading, Owner>();
  for (const { heading, points } of keywords) {
    const general = isNamed(heading, named) && isName(heading) ? heading : '';
    for (const point of points) ownersOf(point, general, isName, owners);
  }
  const names = new Set(owners.values());
  const ambiguous = alikeOf(owners);
  const told = (figure: FigureReading): FigureReading => {
    const owner = owners.get(figure) ?? '';
    const says = [...runsOf(figure.label.replaceAll('’s', ''))].some((one) => names.has(one));
    return owner === '' || says || !ambiguous.has(measureToTell(figure.label, owner))
      ? figure
      : { ...figure, label: withOwner(figure.label, owner, written) };
  };
  const isDivision = (heading: string): boolean => !section.test(heading) && isName(heading);
  return keywords.map((keyword) => ({
    ...keyword,
    points: keyword.points.map((point) => ({
      ...point,
      figures: point.figures
        .map((figure) => (isDivision(keyword.heading) ? ofDivision(figure, keyword.heading) : figure))
        .map(told),
    })),
  }));
}

/** “Divisional order book” under “Marine” → Marine order book. */
const ofDivision = (figure: FigureReading, heading: string): FigureReading =>
  /\bdivisional /i.test(figure.label)
    ? { ...figure, label: figure.label.replace(/\bdivisional (?!organi[sz]ation|structure)/i, `${heading} `) }
    : figure;

/** “Data Centres”: a heading that the text names in its sentences too, and that is no part of every report. */
const isNamed = (heading: string, named: ReadonlySet<string>): boolean =>
  /\p{Ll}/u.test(heading) && !section.test(heading) && named.has(heading);

const section =
  /\b(?:outlook|highlights?|overview|summary|results?|review|performance|financials?|guidance|introduction|background|strategy|conclusions?|prospects|dividends?|updates?|operations?|operational|balance|cash|costs?|financing|trading|key|figures|years?|quarters?|program(?:me)?s?|business|markets?|people|report|targets?|goals?|priorities|progress|governance|risks?)\b/i;

/** The measures that different owners have different values of. */
function alikeOf(owners: ReadonlyMap<FigureReading, Owner>): ReadonlySet<string> {
  const known = new Map<string, Map<Owner, Set<string>>>();
  for (const [{ label, kind, unit, normalized }, owner] of owners) {
    const measure = measureToTell(label, owner);
    const values = known.get(measure) ?? new Map<Owner, Set<string>>();
    known.set(measure, values);
    values.set(owner, (values.get(owner) ?? new Set()).add(`${kind} ${unit} ${normalized}`));
  }
  const ambiguous = new Set<string>();
  for (const [measure, values] of known) {
    const all = [...values.values()];
    // The same fact told twice is one.
    if (
      all.length > 1 &&
      new Set(all.flatMap((one) => [...one])).size > Math.max(...all.map(({ size }) => size))
    )
      ambiguous.add(measure);
  }
  return ambiguous;
}

/** Whose each figure of a paragraph is: the sentence before says it for the next one. */
function ownersOf(
  point: PointReading,
  heading: Owner,
  isName: (words: string) => boolean,
  owners: Map<FigureReading, Owner>,
): void {
  if (/[\u4e00-\u9fff]/.test(point.text)) return;
  let owner = heading;
  let isHeading = heading !== '';
  for (const { sentence, numbers } of bySentence(point)) {
    const groups = opening.exec(sentence)?.groups ?? {};
    const named = [groups.part, groups.doer, groups.led, groups.place].find((one) => one && isName(one));
    if (named !== undefined) [owner, isHeading] = [named, false];
    else if (ofAll.test(sentence) && !isHeading) owner = '';
    for (const number of numbers)
      // A heading may be of what is done as well as of who does it.
      if (!isHeading || bareMeasure.test(measureToTell(number.label, ''))) owners.set(number, owner);
  }
}
