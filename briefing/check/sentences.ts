/** The numbers of a sentence that measure something, each with the words that lead to it. */
import { simplified } from '../read/zh/script/index.ts';
import { grouped } from './grouped.ts';
import type { CheckedFigure } from './index.ts';
import { rangeOf, type Range } from './rounding.ts';

export interface Placed {
  figure: CheckedFigure;
  /** The words since the number before it, or since the sentence began; dates are words. */
  lead: string;
  /** The words from it to the next number, or to the end. */
  after: string;
}

/** The number as it stands in the source, whatever a person put in its place; read as rules read. */
const written = ({ raw, asRead }: CheckedFigure): string => simplified(asRead?.raw ?? raw);
const measures = new Set(['amount', 'percent', 'growth']);

/** The numbers of each sentence, in the order of the text. A sentence in which one is not found is left out. */
export function sentencesOf(figures: CheckedFigure[]): Placed[][] {
  return grouped(figures, ({ reportId, sentence }) => `${reportId} ${sentence.start}`).map(placed);
}

function placed(group: CheckedFigure[]): Placed[] {
  const text = simplified(group[0]?.sentenceText ?? '');
  const all: Placed[] = [];
  let from = 0;
  let end = 0;
  for (const figure of group) {
    const at = text.indexOf(written(figure), from);
    if (at < 0) return [];
    from = at + written(figure).length;
    if (!measures.has(figure.kind)) continue;
    const lead = text.slice(end, at);
    const last = all.at(-1);
    if (last) last.after = lead;
    all.push({ figure, lead, after: text.slice(from) });
    end = from;
  }
  return all;
}

/** Sentences that follow each other without a break as one, as deep as a paragraph goes. */
export function paragraphsOf(sentences: Placed[][]): Placed[][] {
  const all: Placed[][] = [];
  for (const sentence of sentences) {
    const [first] = sentence;
    const before = all.at(-1);
    const last = before?.at(-1);
    if (!first) continue;
    if (before && last && follows(first.figure, last.figure))
      before.push({ ...first, lead: last.after + first.lead }, ...sentence.slice(1));
    else all.push([...sentence]);
  }
  return all;
}

const follows = (one: CheckedFigure, before: CheckedFigure): boolean =>
  one.reportId === before.reportId &&
  one.sentence.start >= before.sentence.end &&
  one.sentence.start - before.sentence.end <= 1;

/** The values a number may stand for; what is said to be more, or less, has no bound on that side. */
export function boundsOf(figure: CheckedFigure): Range {
  const [low, high] = rangeOf(figure);
  if (figure.approx === 'over') return [low, Infinity];
  return figure.approx === 'under' ? [-Infinity, high] : [low, high];
}

/** A value as the text would write it: in the unit and the magnitude of a number that it says. */
export function asWritten(normalized: number, like: CheckedFigure): string {
  const scale = like.normalized / like.value || 1;
  const number = `${Number((normalized / scale).toPrecision(4))}`;
  const digits = /-?\d[\d,.]*/;
  return digits.test(like.raw)
    ? like.raw.replace(/^[-−－–]/, '').replace(digits, number)
    : `${number}${like.magnitude}${like.unit}`;
}
