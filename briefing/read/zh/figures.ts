/** Numbers of a Chinese paragraph → figures: their kind, sign, approximation and label, from the words around them. */
import type { Approximation, FigureReading, Span } from '../../model.ts';
import { placeOf, type Paragraph } from '../lines.ts';
import { factorOf } from '../units.ts';
import { approximationOf } from './approximations.ts';
import { aroundOf, type Around } from './around.ts';
import { placesWithoutBlanks, withoutBlanks } from './blanks.ts';
import { kindOf } from './kinds.ts';
import { labelsOf } from './labels/index.ts';
import type { Found } from './found.ts';
import { chineseMarks, halfWidth } from './marks.ts';
import type { Known } from './labels/place.ts';
import { numbersOf } from './numbers.ts';
import { asIn, simplified } from './script/index.ts';
import { signOf } from './signs.ts';
import { falling } from './words.ts';

/** Every figure of a Chinese paragraph under its heading, in order; `ofPlans` where it stands in a part that tells what is to be done. */
export function chineseFigures(paragraph: Paragraph, ofPlans = false, heading = ''): FigureReading[] {
  const places = placesWithoutBlanks(paragraph.text);
  const original = places ? withoutBlanks(paragraph.text) : paragraph.text;
  /** A stretch of what the rules read, in the paragraph. */
  const inParagraph = ({ start, end }: Span): Span =>
    places
      ? { start: places[start] ?? paragraph.text.length, end: (places[end - 1] ?? -1) + 1 }
      : { start, end };
  const plain = simplified(original);
  const text = withoutAsides(chineseMarks(halfWidth(plain)));
  const numbers = knownOf(text, plain !== original);
  const labels = labelsOf(text, numbers, ofPlans, heading);
  const approximations: (Approximation | null)[] = [];
  for (const [index, number] of numbers.entries()) {
    const { own, clause } = number.around;
    // “分别突破80亿元和50亿元”: what is said of the first holds for all.
    const listed = joint.test(own) && /(?:分别|[均都])(?:突破|超过?|达到?|约|近|不足|不到|逾)/.test(clause);
    const said = approximationOf(number, number.around);
    // “几乎是2020年的两倍”: a date is meant as it stands.
    approximations.push(
      number.kind === 'date' ? null : (said ?? (listed ? (approximations[index - 1] ?? null) : null)),
    );
  }
  return numbers.map((number, index) => {
    const at = inParagraph(number);
    const sentence = inParagraph(number.around.sentence);
    return {
      raw: paragraph.text.slice(at.start, at.end),
      value: number.value,
      magnitude: number.magnitude,
      unit: number.unit,
      // 2.03 × 1e8 in binary is not quite 203,000,000.
      normalized: Number((number.value * factorOf(number.magnitude)).toPrecision(15)),
      kind: number.kind,
      sign: number.sign,
      approx: approximations[index] ?? null,
      label: plain === original ? (labels[index] ?? '') : asIn(original, labels[index] ?? '', text),
      source: placeOf(paragraph, at.start, at.end),
      sentence: placeOf(paragraph, sentence.start, sentence.end),
      inText: at,
    };
  });
}

/** “增长（如无说明，均为同比）8.2%”: what is explained right before a number parts it from nothing. */
const withoutAsides = (text: string): string =>
  text.replace(/（(?:[^（）\d]{6,}|以?下同)）(?=增长|下降|上升|\d)/g, (aside) => ' '.repeat(aside.length));

/** Numbers, and characters between them, over which one unit may hold. */
const farthest = 6;
const longestList = 40;
/** “增长5%以上、力争6%”: of the same as the number before. */
const striving = /^(?:以上|左右|以内)?[、，](?:并|且)?(?:力争|争取)(?:达到?|实现|突破)?$/;
/** “一季度增长3.9%，上半年4.6%”: a row of seasons with one verb. */
const season = /^[，、]?(?:前?[一二三四]季度|[上下]半年|全年)(?:增长|下降|上涨)?$/;
const joint = /^(?:、|和|与|及|以及|，|至|到)$/;

/** The unit that the last of a list has: “提高0.4和0.9个百分点”, “2.1亿、3.5亿和6亿千瓦时”. */
function sharedUnit(text: string, numbers: Found[], index: number): string {
  const number = numbers[index];
  const halves = number?.unit === '个';
  for (let at = index; number && at < index + farthest; at++) {
    const [one, next] = [numbers[at], numbers[at + 1]];
    if (!one || !next || !joint.test(text.slice(one.end, next.start))) return '';
    if (next.unit === '' || (halves && next.unit === '个')) continue;
    if (halves) return /^个百分点$/.test(next.unit) ? next.unit : '';
    if (/%|百分点|‰/.test(next.unit)) return next.unit;
    const alike = number.magnitude !== '' && number.magnitude === next.magnitude && !number.ordinal;
    return alike && text.slice(number.end, next.start).length < longestList ? next.unit : '';
  }
  return '';
}

/** “分别减少23起和31人”: one verb is said for both, whatever they count. */
const pairedSign = (before: Known | undefined, { own, clause }: Around): 1 | -1 | null =>
  before && /^[、和]$/.test(own) && paired.test(clause) ? before.sign : null;
const paired = new RegExp(`分别(?:同比)?(?:${falling})[^，；]*$`);

/** The numbers of a text with their kinds and signs; in a list, what is said once holds for all. */
function knownOf(text: string, traditional: boolean): Known[] {
  const numbers = numbersOf(text, traditional);
  const around = aroundOf(text, numbers);
  const known: Known[] = [];
  for (const [index, number] of numbers.entries()) {
    const words = around[index];
    if (!words) continue;
    const before = known[index - 1];
    // “提高0.4和0.9个百分点”: the unit is said once, at the end.
    // “提高0.4个和0.9个百分点”: or the half of it that a counter is.
    const half = number.unit === '个' && number.magnitude === '' ? { ...number, unit: '' } : number;
    const unit = half.unit === '' ? sharedUnit(text, numbers, index) : '';
    const one = unit === '' ? number : { ...number, unit };
    const last =
      before?.unit === one.unit &&
      (joint.test(words.own) ||
        striving.test(text.slice(before.end, number.start)) ||
        (season.test(words.own) && season.test(before.around.own)))
        ? before
        : null;
    const kind = kindOf(one, words, last?.kind ?? null);
    known.push({
      ...one,
      around: words,
      kind,
      sign: signOf(one, words, (last && !last.negative ? last.sign : null) ?? pairedSign(before, words)),
    });
  }
  return known;
}
