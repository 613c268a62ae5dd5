/** Parts and the total that a text says they make. Nothing is changed, only pointed out. */
import type { CheckedFigure, Finding } from './index.ts';
import { plainLabel } from './names.ts';
import { ofAPart, partsOf } from './parts.ts';
import { overlap, type Range } from './rounding.ts';
import { asWritten, boundsOf, paragraphsOf, sentencesOf, type Placed } from './sentences.ts';

const besides = /\b(?:against|target|compared|versus)\b|目标|计划|上年|去年/i;

/** The lowest and the highest that parts add up to. */
export const sumOf = (parts: CheckedFigure[]): Range =>
  parts.map(boundsOf).reduce(([low, high], [a, b]): Range => [low + a, high + b], [0, 0] as Range);

/** What a sum that does not agree is told as. */
export function wrongSum(total: CheckedFigure, parts: CheckedFigure[]): Finding {
  const sum = parts.reduce((all, { normalized }) => all + normalized, 0);
  const ids = [total.id, ...parts.map(({ id }) => id)];
  return { rule: 'sum', figures: ids, said: total.raw, found: asWritten(sum, total) };
}

/** 完成投资310亿元，其中工业200亿元、农业150亿元: parts are not more than their total, all of them not less. */
export function sums(figures: CheckedFigure[]): Finding[] {
  const sentences = sentencesOf(figures);
  return [
    ...paragraphsOf(sentences).flatMap((all) => all.flatMap((_, at) => tooMany(all, at))),
    ...sentences.flatMap((sentence) => sentence.flatMap((one, at) => notAltogether(sentence, at, one))),
  ];
}

/** So many numbers after a 其中 its parts and their changes may stand, and so many before it the total. */
const farthest = 24;

/** The total before a 其中; its change may be told between them: “25亿元，增长8%，其中”. */
function totalBefore(paragraph: Placed[], at: number): CheckedFigure | null {
  const before = paragraph
    .slice(Math.max(0, at - 4), at)
    .findLast(({ figure, lead }) => figure.kind !== 'growth' && !ofAPart.test(lead));
  return before?.figure ?? null;
}

function tooMany(paragraph: Placed[], at: number): Finding[] {
  if (!/其中|of which|including/i.test(paragraph[at]?.lead ?? '')) return [];
  const total = totalBefore(paragraph, at);
  if (total?.kind !== 'amount') return [];
  const after = paragraph.slice(at, at + farthest);
  // “including 156 for rent, against a target of 450”: what follows is no part any more.
  const beside = after.findIndex(({ lead }, nth) => nth > 0 && (besides.test(lead) || /[。.]/.test(lead)));
  const own = after.slice(0, beside < 0 ? after.length : beside);
  // What is said of a part, or of the parts of it, is no part of the whole.
  if (own.some(({ lead }, nth) => (nth > 0 && /其中/.test(lead)) || /人均|每/.test(lead))) return [];
  const alike = own.filter(({ figure: { kind, unit } }) => kind === 'amount' && unit === total.unit);
  const parts = partsOf(alike);
  if (!parts || parts.figures.length < 2) return [];
  const [low, high] = sumOf(parts.figures);
  const [least, most] = boundsOf(total);
  return low > most || (parts.isWhole && high < least) ? [wrongSum(total, parts.figures)] : [];
}

/** “，合计”, “, a total of”: all that was listed before it, and nothing else. */
const altogether =
  /^[，,、；;\s]*(?:以上)?(?:[两二三四五六]项|[两二三]者)?(?:合计|共计|总计)(?:为|约)?$|^,? (?:for )?(?:a total of|totall?ing|making a total of|in total)\s?$/i;
/** What joins the parts of a list; a change or another thing said of a part ends it. */
const joint =
  /^(?:、|，|和|与|及|以及|,? and |, )(?:(?!比|较|增|减|其中|上年|去年|占|同期|目标|up|down|from|against)[^，。；;,\d]){0,24}$/;

/** 税收41.3亿元、非税20亿元，合计61.3亿元: the total is the sum of the list before it. */
function notAltogether(sentence: Placed[], at: number, { figure: total, lead }: Placed): Finding[] {
  if (total.kind !== 'amount' || !altogether.test(lead)) return [];
  const parts: CheckedFigure[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const one = sentence[index];
    if (!one || one.figure.kind !== 'amount' || one.figure.unit !== total.unit) break;
    parts.unshift(one.figure);
    if (index > 0 && !joint.test(one.lead)) return [];
  }
  const isWhole = parts.length === at && parts.length >= 2;
  return !isWhole || overlap(sumOf(parts), boundsOf(total)) ? [] : [wrongSum(total, parts)];
}

const industrial = /产业|產業|生产总值|生產總值|GDP/i;
const industries = ['第一产业', '第二产业', '第三产业'];

/** The three industries of one unit add up to the product they are parts of. */
export function industrySums(figures: CheckedFigure[]): Finding[] {
  const named =
    (text: string) =>
    (one: CheckedFigure): boolean =>
      plainLabel(one.label) === text;
  const reports = [...new Set(figures.map(({ reportId }) => reportId))];
  return reports.flatMap((report): Finding[] => {
    const own = figures.filter(
      ({ reportId, kind, label }) => reportId === report && kind === 'amount' && industrial.test(label),
    );
    const parts = industries.map((name) => own.filter(named(`${name}增加值`)));
    const totals = own.filter(named('地区生产总值'));
    const [total] = totals;
    if (!total || totals.length > 1 || parts.some((one) => one.length !== 1)) return [];
    const three = parts.flat();
    const differs = three.some(({ unit }) => unit !== total.unit);
    return differs || overlap(sumOf(three), boundsOf(total)) ? [] : [wrongSum(total, three)];
  });
}
