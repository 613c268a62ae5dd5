/** Two amounts and the change that a text says lies between them. Nothing is changed, only pointed out. */
import type { CheckedFigure, Finding } from './index.ts';
import { overlap, type Range } from './rounding.ts';
import { asWritten, boundsOf, paragraphsOf, sentencesOf, type Placed } from './sentences.ts';

export const lastYear = '(?:上年|去年|上一年|前一年)(?:同期)?';
const year = '(?:19|20)\\d{2}年?(?:同期)?';
const past = `(?:${lastYear}|${year})`;
const now = '今年|本年|当年|本年度';
const pastEn =
  '(?:(?:in|for) (?:the year )?(?:19|20)\\d{2}|last year|a year (?:ago|earlier|before)|the (?:year before|previous year|prior year))';

/** Between two amounts and their change stands nothing else that changes; real growth is of other prices. */
const change = new RegExp(
  `^[，,、；;：:）)（(\\s]*(?:(?:比|较)${past}|同比|累计|共)?(?:名义)?(?:净?增长?|增加|提高|上升|下降|减少|降低|减|降|增速|增幅|降幅|增长率|升降|变动|增减额?)(?:了|约|为|达|%|（%）)*$|` +
    `^\\s?${pastEn}?[,;()\\s]*(?:or |representing |which is |this is )?(?:up|down|growth|change|(?:an? )?(?:net |annual |year-on-year )?(?:increase|rise|growth|gain|fall|decrease|decline|drop|reduction) of|(?:growing|rising|falling|increasing|decreasing) by|(?:growth|change) \\(%\\))(?: by| of| about)?\\s*$`,
  'i',
);
/** “80亿元，比上年的64亿元”, “420亿元，上年同期400亿元”, “$360m against $300m”: the second is what it was. */
const comparedTo = new RegExp(
  `^[，,（(\\s]*(?:比|较|对比)${past}的?$|^[，,（(；;\\s]*${lastYear}(?:的|为|是|数)*$|` +
    `^,?\\s?\\(?(?:(?:against|compared (?:with|to)|versus|vs\\.?|up from|down from)(?: (?:last|the previous) year(?:’|')s)?|${pastEn}:?)\\s?$`,
  'i',
);
/** “，同比增长10%（上年同期300亿元）”, “up 10% from $300m”. */
const growthFrom = new RegExp(`^[，,（(\\s]*${lastYear}(?:的|为|是)*$|^\\s?(?:from|on|over)\\s$`, 'i');
/** “同比”, “比上年”: over the year before, whatever year stands in the sentence. */
const overLastYear = /同比|比|较|annual|year-on-year/;
/** “，是2016年的”, “，为原来的”: so many times what it was. */
const timesOf = new RegExp(`^[，,\\s]*(?:是|为|相当于|达到?)(?:了)?(?:${past}|原来|当年|[两三四五]年前)的$`);
/** “，实现翻番”, “，翻一番” */
const doubled = /^[，,]*(?:实现|基本实现|成功)?$/;
/** “, a 30% increase” */
const changeAfter =
  /^ (?:annual |net )?(?:increase|rise|growth|gain|fall|decrease|decline|drop|reduction|jump)\b/;

const isTold = ({ lead, after, figure: { unit } }: Placed): boolean =>
  change.test(lead) ||
  (unit === '番' && doubled.test(lead)) ||
  (unit === '倍' && timesOf.test(lead)) ||
  (/^,? an? $/.test(lead) && changeAfter.test(after));

/** Growth of something else than the two amounts as they stand. */
export const otherTerms =
  /可比|不变价|扣除|剔除|同口径|实际增|constant|like-for-like|organic|real terms|adjusted|excluding|underlying/i;
/** What is measured in comparable prices: its growth is not quite that of its amounts. */
export const ofOutput = /生产总值|增加值|总产值|GDP|gross domestic product|value added|output/i;
export const prices = 0.05;

export const isPercent = (unit: string): boolean => /^(?:%|percent|per cent)$/i.test(unit);
const isPoints = (unit: string): boolean => /百分点|percentage points?/i.test(unit);

/** The amount before and the amount after, and where their changes begin. */
interface Pair {
  before: Placed;
  after: Placed;
  changes: Placed[];
}

/** The year that is said right before an amount, or how many years ago: 0 where nothing is said. */
const yearIn = (lead: string): number | null =>
  Number([...lead.matchAll(/(?<!\d)((?:19|20)\d{2})(?=年|\b)/g)].at(-1)?.[1] ?? NaN) || null;
const agoIn = (lead: string): number => (new RegExp(lastYear).test(lead) ? 1 : 0);
/** What a lead says besides a time: the columns of a row, or the thing again. */
const besideTime = (lead: string): string =>
  lead.replace(
    new RegExp(
      `^.*[，,；;。：:]\\s*(?=.)|而?(?:${now}|${past})|则?(?:达到?|为|是|完成|实现|增加到|增至|升至)+$|[\\s（(]`,
      'g',
    ),
    '',
  );

/** How the first two of three or more numbers stand to each other; null: they are no pair of one thing. */
function pairOf([one, other, third, ...more]: Placed[]): Pair | null {
  if (!one || !other) return null;
  const rest = third ? [third, ...more] : [];
  if (isFromTo(one, other)) {
    // “由2019年的400家增加到512家，同比增长5%”
    const since = new RegExp(lastYear).test(one.lead) || !overLastYear.test(third?.lead ?? '');
    return { before: one, after: other, changes: since ? rest : [] };
  }
  // “rose 12% from 100,000 in 2020 to 118,000 in 2023”
  if (
    third &&
    one.figure.kind === 'growth' &&
    /^ from $/.test(other.lead) &&
    /^(?: in \d{4})? to $/.test(third.lead)
  )
    return { before: other, after: third, changes: [{ ...one, lead: ', up ' }] };
  if (comparedTo.test(other.lead)) return { before: other, after: one, changes: rest };
  if (third && change.test(other.lead) && growthFrom.test(third.lead))
    return { before: third, after: one, changes: [other] };
  // “上年为300亿元，今年达到360亿元”, “2022年40亿元，2023年44亿元”, “40 million in 2022, 44 million in 2023”.
  const inEnglish = /^ in (\d{4}), $/.exec(other.lead)?.[1];
  const [first, second] = inEnglish
    ? [Number(inEnglish), Number(/^ in (\d{4})\b/.exec(other.after)?.[1] ?? NaN)]
    : [yearIn(one.lead), yearIn(other.lead)];
  const said = besideTime(other.lead);
  if (!inEnglish && said !== '' && !besideTime(one.lead).endsWith(said)) return null;
  const later =
    first && second ? second - first : (first ?? second) ? 0 : agoIn(one.lead) - agoIn(other.lead);
  if (later === 1) return { before: one, after: other, changes: rest };
  return later === -1 ? { before: other, after: one, changes: rest } : null;
}

export const isFromTo = (one: Placed, other: Placed): boolean =>
  (/[从由][^，。；]*$/.test(one.lead.slice(-16)) && /(?:到|至|为)[^，。；]{0,8}$/.test(other.lead)) ||
  (/\bfrom\s*[$¥€£]?$/i.test(one.lead) && /\bto\s*[$¥€£]?$/i.test(other.lead));

/** So many numbers may be told of one change. */
const farthest = 8;

/** 从820亿元增加到1350亿元，增长64.6%: the change must be that of the two amounts. */
export function growths(figures: CheckedFigure[]): Finding[] {
  return paragraphsOf(sentencesOf(figures)).flatMap((paragraph) =>
    paragraph.flatMap((_, at): Finding[] => {
      const pair = pairOf(paragraph.slice(at, at + farthest));
      if (!pair) return [];
      const [before, after] = [pair.before.figure, pair.after.figure];
      const alike = before.unit === after.unit && before.kind === after.kind && before.kind !== 'growth';
      if (!alike || before.sign < 0 || after.sign < 0) return [];
      const end = pair.changes.findIndex((one) => !isTold(one));
      const own = end < 0 ? pair.changes : pair.changes.slice(0, end);
      return own.flatMap((told) => disagreeing(before, after, told));
    }),
  );
}

/** The change that two numbers give, in what the text tells it in; null: nobody can say. */
function given(
  before: CheckedFigure,
  after: CheckedFigure,
  { figure: told, lead }: Placed,
): { range: Range; value: number } | null {
  const [a, b] = [boundsOf(before), boundsOf(after)];
  const times: Range = [b[0] / a[1], b[1] / Math.max(a[0], 0)];
  const time = after.normalized / before.normalized;
  if (before.kind === 'amount' && /^[倍番]$/.test(told.unit)) {
    if (told.unit === '番') return { range: [Math.log2(times[0]), Math.log2(times[1])], value: time };
    // “增长2.5倍” is by so much, “是…的2.5倍” as much.
    const one = timesOf.test(lead) ? 0 : 1;
    return { range: [times[0] - one, times[1] - one], value: time - one };
  }
  if (isPercent(told.unit) && before.kind === 'amount') {
    const loose = ofOutput.test(before.label + after.label) && !/名义/.test(lead) ? prices : 0;
    const [low, high] = [times[0] * (1 - loose) - 1, times[1] * (1 + loose) - 1];
    return { range: [low * 100, high * 100], value: (time - 1) * 100 };
  }
  const points = isPoints(told.unit) && isPercent(before.unit);
  if (!points && !(told.kind === 'amount' && told.unit === before.unit)) return null;
  return { range: [b[0] - a[1], b[1] - a[0]], value: after.normalized - before.normalized };
}

/** What is called doubled may be a little less than that, and a good deal more. */
const doublings = ({ value, approx }: CheckedFigure): Range => [
  approx === 'under' ? -Infinity : value - 0.15,
  value + 0.6,
];

function disagreeing(before: CheckedFigure, after: CheckedFigure, one: Placed): Finding[] {
  const told = one.figure;
  const real = otherTerms.test(told.sentenceText) ? null : given(before, after, one);
  const [low, high] = told.unit === '番' ? doublings(told) : boundsOf(told);
  if (!real || overlap(told.sign < 0 ? [-high, -low] : [low, high], real.range)) return [];
  const value = real.value * told.sign;
  const found = told.unit === '番' ? `${Number(value.toPrecision(4))}倍` : asWritten(value, told);
  return [{ rule: 'growth', figures: [before.id, after.id, told.id], said: told.raw, found }];
}
