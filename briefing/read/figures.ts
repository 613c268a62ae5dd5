/** Numbers → figures: their kind, sign, approximation and label, from the words around them. */
import type { Approximation, FigureKind, FigureReading, Span } from '../model.ts';
import { englishFigures } from './en/figures.ts';
import { labelsOf, type Shared } from './labels.ts';
import { placeOf, type Paragraph } from './lines.ts';
import { numbersOf, type Found } from './numbers.ts';
import { factorOf } from './units.ts';

/** What is further than this from a number, in UTF-16 units, does not speak of it. */
const farthest = 240;

const stops = /[。！？!?；;]|\.(?=\s|$)/g;

/** A paragraph is read as Chinese when Chinese is not just a name in it. */
const isChinese = (text: string): boolean =>
  (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) * 4 > (text.match(/[A-Za-z]/g)?.length ?? 0);

/** Every figure of a paragraph, in order. */
export function figuresOf(paragraph: Paragraph): FigureReading[] {
  const { text } = paragraph;
  if (!isChinese(text)) return englishFigures(paragraph);
  const found = numbersOf(text);
  const sentences = sentencesOf(text);
  const all = found.map((number, index): FigureReading => {
    const sentence = sentences(number.start);
    const before = text.slice(Math.max(sentence.start, number.start - farthest), number.start);
    const after = text.slice(number.end, Math.min(sentence.end, number.end + farthest));
    const previous = found[index - 1];
    const near =
      previous && previous.start >= sentence.start ? text.slice(previous.end, number.start) : before;
    const unit = number.unit || countedNoun(number, after);
    return {
      raw: number.raw,
      value: number.value,
      magnitude: number.magnitude,
      unit,
      // 2.03 × 1e8 in binary is not quite 203,000,000.
      normalized: Number((number.value * factorOf(number.magnitude)).toPrecision(15)),
      kind: kindOf(number, before, after),
      sign: signOf(number, near, after),
      approx: approxOf(number, before, after),
      label: '',
      source: placeOf(paragraph, number.start, number.end),
      sentence: placeOf(paragraph, sentence.start, sentence.end),
      inText: { start: number.start, end: number.end },
    };
  });
  all.forEach((figure, index) => {
    const before = all[index - 1];
    const between = before ? text.slice(before.inText.end, figure.inText.start) : '';
    // “分别下降4.1%、5.3%”: one fall is said for both.
    if (
      before?.kind === figure.kind &&
      before.unit === figure.unit &&
      /^(?:[、和与及]|，|,? and )$/.test(between)
    ) {
      figure.sign = before.sign;
    }
  });
  const shared: Shared[] = all.map((figure) => ({
    ...figure.inText,
    kind: figure.kind,
    unit: figure.unit,
    sentence: near(sentences(figure.inText.start), figure.inText),
  }));
  for (const [index, label] of labelsOf(text, shared).entries()) Object.assign(all[index] ?? {}, { label });
  return all;
}

/** What a person types as a number: one figure, perhaps with 约 or a minus before it; else null. */
export function readFigure(typed: string): FigureReading | null {
  const minus = /^[-−－]\s*(?=[\d.$¥€£])/.exec(typed)?.[0] ?? '';
  const text = typed.slice(minus.length);
  const [figure, ...more] = figuresOf({ text, at: Array.from(text, (_, index) => index) });
  if (!figure || more.length > 0) return null;
  const around = text.slice(0, figure.inText.start) + text.slice(figure.inText.end);
  if (!/^(?:约|近|超|超过|突破|不到|以上|以下|左右|余|多|about|over|nearly|more than|up|\s)*$/i.test(around))
    return null;
  return minus === '' ? figure : { ...figure, sign: -1 };
}

/** Finds the sentence around a place; places are asked in order. */
function sentencesOf(text: string): (at: number) => { start: number; end: number } {
  const ends = [...text.matchAll(stops)].map((match) => match.index + 1);
  let next = 0;
  return (at) => {
    while (next > 0 && (ends[next - 1] ?? 0) > at) next--;
    while (next < ends.length && (ends[next] ?? 0) <= at) next++;
    return { start: skipSpace(text, ends[next - 1] ?? 0), end: ends[next] ?? text.length };
  };
}

/** As much of a sentence as can speak of a number. */
const near = (sentence: Span, { start, end }: Span): Span => ({
  start: Math.max(sentence.start, start - farthest),
  end: Math.min(sentence.end, end + farthest),
});

const skipSpace = (text: string, start: number): number =>
  start + (/^[\s”’]*/.exec(text.slice(start, start + 20))?.[0].length ?? 0);

/** English counts things by a plain noun: "28 provincial projects". It stays outside the raw text. */
const countedNoun = (number: Found, after: string): string =>
  number.magnitude === '' && number.unit === '' && /^\s+[a-z]/.test(after) ? '' : number.unit;

const growing =
  /(?:增长|下降|提高|提升|上升|增加|减少|降低|压减|压缩|缩短|回落|增速|同比|翻|上涨|下跌|回升|[Gg]rew|ros?e|risen|fell|fallen|up|down|increased?|decreased?|cut|dropped)[^，。；,;]{0,12}$/;
const toLevel =
  /(?:提高|提升|上升|降低|下降|增长|增加|压减|回落)(?:到|至)|(?:占|比重|率|覆盖|达)[^，。；、]{0,8}$|\b(?:to|at|of)\s+(?:over |about |around |nearly )?$/;

function kindOf(number: Found, before: string, after: string): FigureKind {
  const { unit } = number;
  if (number.ratio) return 'ratio';
  if (number.ordinal)
    return /^(?:位|名|个)$/.test(unit) || (unit === '' && !/^[\u4e00-\u9fff]/.test(after))
      ? 'rank'
      : unit === ''
        ? 'rank'
        : 'ordinal-name';
  if (/^(?:%|‰|成|per ?cent|percent)$/i.test(unit)) {
    if (toLevel.test(before))
      return growing.test(before) && !/(?:到|至|达)[^，。；]{0,6}$|\b(?:to|at|of)\s+(?:\w+ )?$/.test(before)
        ? 'growth'
        : 'percent';
    return growing.test(before) || /分别(?:增长|下降|提高)/.test(before.slice(-30)) ? 'growth' : 'percent';
  }
  if (/个百分点|percentage point/i.test(unit) || /^(?:倍|番|times|x)$/.test(unit)) return 'growth';
  if (/^(?:年|月|日)$/.test(unit) && number.magnitude === '') {
    if (unit === '年' && number.value >= 1900 && number.value <= 2100) return 'date';
    if (unit !== '年' && number.value <= 31) return 'date';
    return 'duration';
  }
  if (
    /^(?:天|小时|分钟|秒|个月|周年|学年|个工作日|工作日|years?|months?|weeks?|days?|hours?|minutes?)$/i.test(
      unit,
    )
  )
    return 'duration';
  if (
    unit === '' &&
    number.magnitude === '' &&
    number.value >= 1900 &&
    number.value <= 2100 &&
    /\b(?:in|for|of|by|on|from|to|than|since|during|until|year|fiscal|end-|Q[1-4]|Jan\w*|Feb\w*|Mar\w*|Apr\w*|May|June?|July?|Aug\w*|Sep\w*|Oct\w*|Nov\w*|Dec\w*|\d{1,2},?)\s*$/i.test(
      before,
    )
  )
    return 'date';
  if (/^\s*[:：]\s*\d/.test(after)) return 'ratio';
  return 'amount';
}

function signOf(number: Found, near: string, after: string): 1 | -1 {
  // What something fell from is a level.
  if (/(?:\bfrom|由|从)\s*$/i.test(near)) return 1;
  const falls =
    /(?:下降|减少|降低|压减|压缩|缩短|回落|缩减|下跌|减产|\bfell|\bdown|\bdecreas|\bcut|\bdropp|\breduc)(?!到|至|为)[^，。；,;]{0,10}$/i;
  const measured =
    /^(?:%|‰|个百分点|倍|per ?cent|percentage points?)$/i.test(number.unit) || number.unit !== '';
  return measured &&
    falls.test(near) &&
    !/(?:降至|降到|下降到|下降至|to)\s*$/.test(near) &&
    !after.startsWith('以下')
    ? -1
    : 1;
}

function approxOf(number: Found, before: string, after: string): Approximation | null {
  if (/^以下/.test(after)) return 'under';
  if (/(?:不低于|不少于|至少)$/.test(before)) return 'over';
  if (/(?:不超过|不高于|至多)$/.test(before)) return 'under';
  if (/(?:余|多)/.test(number.raw) || /^(?:以上|余|多)/.test(after)) return 'over';
  if (
    /(?:超过|突破|超|逾|高于|多于|[Mm]ore than|[Oo]ver|exceed(?:ed|s|ing)?|[Aa]bove|at least)\s*[$¥€£]?$/.test(
      before,
    )
  )
    return 'over';
  if (/(?:不到|近|不足|接近|[Nn]early|[Aa]lmost|under|less than|fewer than)\s*[$¥€£]?$/.test(before))
    return 'under';
  if (
    /^(?:左右|上下)/.test(after) ||
    /(?:约|大约|[Aa]bout|[Aa]round|[Ss]ome|roughly|approximately)\s*[$¥€£]?$/.test(before)
  )
    return 'about';
  return null;
}
