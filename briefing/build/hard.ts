/** Cutting text that has no mark to cut at. */
import type { Figure, Span } from '../model.ts';
import { textWidth } from './measure.ts';
import { isChinese } from './text.ts';

/** Text may run to this uncut, in em: three lines read better than a torn sentence. */
const most = 96;
/** A joining word may stand this far from where an even cut would be, as a share of a part. */
const reach = 0.3;

/** Where a clause begins. */
const joining = /(?:(?<=\S)[:—–]|\s(?:but|while|which|including|because|so that))\s/g;
/** Where at least a phrase begins; “to keep and extend our fund” is one. */
const beginning =
  /\s(?:(?<!\bto [a-z]{1,20}\s)and|with|for|to|in|by|from|under|across|through|since|that|who|where|when)\s/g;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Cuts a stretch into as few parts as its width asks for, as even as its words allow and through no number. */
export function cutHard(text: string, span: Span, figures: Figure[]): Span[] {
  const said = text.slice(span.start, span.end);
  const width = textWidth(said);
  if (width <= most) return [span];
  const count = Math.ceil(width / (most * (1 - reach)));
  const free = (at: number): boolean =>
    figures.every(({ inText }) => span.start + at <= inText.start || span.start + at >= inText.end);
  const words = (isChinese(said) ? betweenWords(said) : at(said, /\s/g)).filter(free);
  const joints = [joining, beginning].map((mark) => at(said, mark).filter(free));
  const places: number[] = [];
  for (let part = 1; part < count; part++) {
    const even = (said.length * part) / count;
    const isNear = (place: number): boolean => Math.abs(place - even) <= (said.length / count) * reach;
    const near = joints.map((own) => nearest(own.filter(isNear), even)).find((own) => own !== undefined);
    const place = near ?? nearest(words, even) ?? Math.round(even);
    if (place > (places.at(-1) ?? 0)) places.push(place);
  }
  return [0, ...places].map((start, index) => {
    const end = places[index] ?? said.length;
    return trimmed(text, { start: span.start + start, end: span.start + end });
  });
}

const at = (text: string, mark: RegExp): number[] => [...text.matchAll(mark)].map(({ index }) => index);
const betweenWords = (text: string): number[] =>
  [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0);
const nearest = (places: number[], to: number): number | undefined =>
  places.reduce<number | undefined>(
    (best, place) => (best === undefined || Math.abs(place - to) < Math.abs(best - to) ? place : best),
    undefined,
  );

/** Without white space at its ends, nor the word that joined it to what stood before. */
function trimmed(text: string, { start, end }: Span): Span {
  const lead = /^[\s:—–]*(?:(?:and|but)\s+)?/.exec(text.slice(start, end))?.[0].length ?? 0;
  const tail = /\s*$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end: end - tail };
}
