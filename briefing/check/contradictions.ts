/** One thing told twice with two numbers. */
import type { CheckedFigure, Finding } from './index.ts';
import { simplified } from '../read/zh/script/index.ts';
import { nameOfChange, plainLabel, scopeOf } from './names.ts';
import { overlap, rangeOf } from './rounding.ts';

/** What is hoped for is no number of what is. */
export const isWish = (text: string): boolean =>
  /目标|力争|迈进|打算|预计|计划|预期|规划|target|aim|plan|forecast|expect/i.test(simplified(text));

/** Words that speak of another time, of a wish, or of other prices: such a number may well differ. */
const elsewhere =
  /目标|新年|明年|来年|展望|蓝图|打算|预计|力争|计划|预期|规划|将达|上年|去年|同期|前年|年前|年初|以来|期间|时期|任期|届|年来|年均|平均|“?十[二三四五六]五”?|累计|五年|季度|半年|月|由|从|分别|扣除|可比价|不变价|现价|名义|实际增|环比|target|expect|plan|forecast|should|will|would|aim|hope|intend|anticipate|guidance|projected|ambition|outlook|last year|previous|earlier|quarter|first half|second half|half[- ]year|six months|a year|annual average|since|cumulative|compared|from|inflation|real terms|nominal|constant prices/i;
/** A part of what is yet to be done: its numbers are no results. */
const ahead = /目标|任务|安排|打算|部署|展望|\b(?:targets?|tasks|plans?|outlook|priorities)\b/i;
/** A name of few characters, or of one English word, may be that of many things. */
const isTelling = (label: string): boolean =>
  /[\u4e00-\u9fff]/.test(label) ? plainLabel(label).length >= 4 : /\S\s+\S/.test(label.trim());
const yearsIn = (text: string): string => (text.match(/(?:19|20)\d{2}(?=年|\b)/g) ?? []).join();
/**
 * The sentences that speak of something else. A list is one sentence to its reader: what its first part says,
 * “The targets are: growth of 6 percent; …”, goes for the parts after each semicolon.
 */
function sentencesElsewhere(figures: CheckedFigure[]): Set<string> {
  const found = new Set<string>();
  let before: CheckedFigure | undefined;
  for (const figure of figures) {
    const goesOn =
      before !== undefined &&
      /[;；]\s*$/.test(before.sentenceText) &&
      (before.sentence.start === figure.sentence.start ||
        Math.abs(figure.sentence.start - before.sentence.end) <= 1) &&
      found.has(placeOf(before));
    if (goesOn || elsewhere.test(simplified(figure.sentenceText))) found.add(placeOf(figure));
    before = figure;
  }
  return found;
}

/** “At Ashford it was 68.9%; at St Bride’s, … it was 76.2%”: where the sentence begins. */
const whereOf = (text: string): string =>
  /^(?:at|in|for)\s+(\p{Lu}[^,;]{1,40}?)(?:,|\s(?:it|they|the|we)\s)/iu.exec(text)?.[1] ?? '';

/** “放眼全国，” before a number: what follows in its clause is not of here. */
const elsewhereSaid =
  /(?:^|[，,；;。])(?:从|放眼|纵观|就|在)?(全国|全省)(?:来看|看|范围内?|而言|层面)?[，,][^，,；;。\d]*$/;

/** Of whom a figure is: its label says it, or the words that lead to it. */
function whose({ label, sentenceText, raw, asRead }: CheckedFigure, ofProvince: boolean): string {
  const before = simplified(sentenceText.split(asRead?.raw ?? raw, 1)[0] ?? '');
  const said = elsewhereSaid.exec(before.slice(-40))?.[1] ?? '';
  return scopeOf(label, ofProvince) || scopeOf(said, ofProvince);
}
/** A report that speaks of “全市”, or measures itself by the province, is of no province. */
const isLocal = /全[市县区州旗]|[我本][市县区州旗]|全省(?:第|前|平均|下达|首|同期)|[于比居占]全省|省下达/;

const isTitleOfPlace = (title: string): boolean => /[市县区州旗]/.test(title) && !/省|自治区/.test(title);

const placeOf = ({ reportId, sentence }: CheckedFigure): string => `${reportId} ${sentence.start}`;

/** Figures of one label, unit and kind that cannot both be right, each with the first that was said. */
export function contradictions(figures: CheckedFigure[]): Finding[] {
  const groups = new Map<string, CheckedFigure[]>();
  const away = sentencesElsewhere(figures);
  const local = new Set(
    figures.flatMap((one) =>
      isLocal.test(one.sentenceText) || isTitleOfPlace(one.report ?? '') ? one.reportId : [],
    ),
  );
  for (const figure of figures) {
    const { label, unit, kind, sentenceText } = figure;
    const plain = nameOfChange(plainLabel(label), kind);
    const scope = whose(figure, !local.has(figure.reportId));
    const counted = kind === 'amount' || kind === 'percent' || kind === 'growth';
    if (!counted || !isTelling(label) || away.has(placeOf(figure)) || ahead.test(figure.keyword ?? ''))
      continue;
    const key = [
      figure.reportId,
      scope,
      plain,
      unit,
      kind,
      yearsIn(sentenceText),
      whereOf(sentenceText),
    ].join('|');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap(([first, ...others]): Finding[] =>
    others.flatMap((other) => {
      if (!first || first.sentence.start === other.sentence.start) return [];
      if (first.sign === other.sign && overlap(rangeOf(first), rangeOf(other))) return [];
      if (isBeyond(first, other) || isBeyond(other, first)) return [];
      return [{ rule: 'contradiction', figures: [first.id, other.id], said: other.raw, found: first.raw }];
    }),
  );
}

/** “More than 1,300 employees took the course” does not contradict 4,120 employees. */
const isBeyond = (mark: CheckedFigure, other: CheckedFigure): boolean =>
  mark.sign === other.sign &&
  ((mark.approx === 'over' && other.normalized > mark.normalized) ||
    (mark.approx === 'under' && other.normalized < mark.normalized));
