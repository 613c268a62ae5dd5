/** One thing told twice with two numbers. */
import { grouped } from './grouped.ts';
import type { CheckedFigure, Finding } from './index.ts';
import { simplified } from '../read/zh/script/index.ts';
import { nameOfChange, plainLabel, scopeOf, thingChanged } from './names.ts';
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
const isTelling = (label: string, plain: string): boolean =>
  /[\u4e00-\u9fff]/.test(label) ? plain.length >= 4 : /\S\s+\S/.test(label.trim());
/** A deed is done at many places, each time with another number; what a project is like is told of each. */
const isOfOccasion = (plain: string): boolean => deed.test(plain) || ofProject.test(plain);
const deed =
  /^(?:惠及|受益|覆盖|服务(?!业)|提供|带动|拉动|涉及|安排|投入|拨付|下达|统筹|整合|完成(?!固定资产)|计划|奖励|补助|补贴|发放|救助|培训|帮扶|帮助|资助|开发|引进|签约|开工|实施|开展|举办|组织|查处|整改|办理|解决|处理|筹集|争取|达成|吸引|选派|选聘|聘用|招聘|引育|培育|打造|建成|新建|改建|扩建|改造|修建|整修|疏浚|铺设|安装|配备|购置|更新|盘活|腾退|关停|拆除|清理|排查|化解|追回|挽回|调解|捐赠|募集|采购|征收|流转|收购|储备|吸纳|转移|安置|搬迁|种植|栽植|补植|修复)|[a-z]{2}(?:ed|built|sold|given|made|bought|paid|spent|held|taught)$/;
const ofProject =
  /^(?:项目)?(?:总投资|投资总?额|建筑面积|总建筑面积|占地面积|用地面积|年产值|年产量|营业收入|销售收入|年销售额|使用面积|合同金额|协议金额|补助标准|奖励资金|补助资金|惠民资金|受益人口|受益群众|服务人口)$/;
const yearsIn = (text: string): string => (text.match(/(?:19|20)\d{2}(?=年|\b)/g) ?? []).join();
/**
 * The sentences that speak of something else. A list is one sentence to its reader: what its first part says,
 * “The targets are: growth of 6 percent; …”, goes for the parts after each semicolon.
 */
function sentencesElsewhere(figures: CheckedFigure[]): Set<string> {
  const found = new Set<string>();
  let before: CheckedFigure | undefined;
  for (const figure of figures) {
    if (before && placeOf(before) === placeOf(figure)) continue;
    const goesOn =
      before !== undefined &&
      /[;；]\s*$/.test(before.sentenceText) &&
      Math.abs(figure.sentence.start - before.sentence.end) <= 1 &&
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
  const at = sentenceText.indexOf(asRead?.raw ?? raw);
  const before = simplified(sentenceText.slice(Math.max(0, at - 40), Math.max(0, at)));
  const said = elsewhereSaid.exec(before)?.[1] ?? '';
  return scopeOf(label, ofProvince) || scopeOf(said, ofProvince);
}
/** A report that speaks of “全市”, or measures itself by the province, is of no province. */
const isLocal = /全[市县区州旗]|[我本][市县区州旗]|全省(?:第|前|平均|下达|首|同期)|[于比居占]全省|省下达/;

const isTitleOfPlace = (title: string): boolean => /[市县区州旗]/.test(title) && !/省|自治区/.test(title);

const timeAndPlace = (sentence: string): string => `${yearsIn(sentence)}|${whereOf(sentence)}`;

/** The first figure of each sentence: what a sentence says is looked up once, however many numbers it has. */
const firstsOf = (figures: CheckedFigure[]): CheckedFigure[] =>
  figures.filter((one, at) => {
    const before = figures[at - 1];
    return !before || placeOf(before) !== placeOf(one);
  });

const placeOf = ({ reportId, sentence }: CheckedFigure): string => `${reportId} ${sentence.start}`;

/** Figures of one label, unit and kind that cannot both be right, each with the first that was said. */
export function contradictions(figures: CheckedFigure[]): Finding[] {
  const away = sentencesElsewhere(figures);
  const local = new Set(
    firstsOf(figures).flatMap((one) =>
      isLocal.test(one.sentenceText) || isTitleOfPlace(one.report ?? '') ? one.reportId : [],
    ),
  );
  const times = new Map(firstsOf(figures).map((one) => [placeOf(one), timeAndPlace(one.sentenceText)]));
  const keyOf = (figure: CheckedFigure): string | null => {
    const { label, unit, kind } = figure;
    const counted = kind === 'amount' || kind === 'percent' || kind === 'growth';
    if (!counted || away.has(placeOf(figure)) || ahead.test(figure.keyword ?? '')) return null;
    const name = plainLabel(label);
    if (!isTelling(thingChanged(label), name) || (kind === 'amount' && isOfOccasion(name))) return null;
    const plain = nameOfChange(name, kind);
    const scope = whose(figure, !local.has(figure.reportId));
    return [figure.reportId, scope, plain, unit, kind, times.get(placeOf(figure))].join('|');
  };
  return grouped(figures, keyOf).flatMap(([first, ...others]): Finding[] =>
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
