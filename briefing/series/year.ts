/** The year a number speaks of: that of its report, unless its sentence or its heading says another. */

import type { ReportHead } from '../model.ts';
import { simplified } from '../read/zh/script/index.ts';

/** A number with the words around it in its sentence. */
export interface Spoken {
  before: string;
  after: string;
  /** Heading of its keyword, '' in an introduction. */
  heading: string;
  reportYear: number | null;
  /** The report was given when its year began (`opensItsYear`): what it tells is of the year before. */
  isOpening?: boolean;
}

/**
 * Whether a report was given in the first months of the year it is named after, as government work reports
 * are: its results are of the year before, its targets of its own.
 *
 * @param date when it was given, YYYY-MM-DD or YYYY-MM; '' when it does not say
 */
export function opensItsYear({ title, kicker, date, year }: Opening): boolean {
  const [given = 0, month = 0] = date.split('-').map(Number);
  if (year === null || given > year) return false;
  // “政府工作报告 解读” over “2020年的答卷” names no year of its own.
  return given === year
    ? month >= 1 && month <= 3
    : [title, kicker].some((line) => workReport.test(line) && line.includes(`${year}`));
}
type Opening = Pick<ReportHead, 'title' | 'kicker' | 'date' | 'year'>;
const workReport = /政府工作报告|government work report|report on the work of the government/i;

const aims = /目标|预计|力争|预期|计划|规划|争取|将(?!近)|\b(?:target|expect|plan|forecast|aim|will)/i;
const aimedHeading =
  /安排|目标|任务|计划|打算|部署|展望|规划|重点工作|总体要求|\b(?:plans?|outlook|targets?|goals?|next|priorities|tasks|ahead)\b/i;
/** “2023年工作回顾和2024年工作安排”: what of it is aimed at its sentences say. */
const review = /回顾|总结|\breview\b/i;
/** What was counted over several years, or over a part of one. */
const manyYears =
  /(?:19|20)\d{2}\s*年?\s*[—–~至-]{1,2}\s*(?:19|20)\d{2}|以来|期间|年间|年来|\bsince\b|\bover the (?:past|last)\b/;
const otherSpan =
  /累计|年均|平均|环比|季度|半年|前\d+个?月|1\s*[-—–至~]\s*\d+月|\b(?:quarter|half|cumulative|average)/i;
/** The same where it stands at the head of the sentence. */
const opening =
  /^[\s“]*(?:(?:今年|全年|(?:19|20)\d{2}年)?(?:上半年|下半年|[一二三四1-4]季度|前[三3]季度|1\s*[-—–至~]\s*\d+月))/;
const spokenYear = /(?:19|20)\d{2}(?=\s*年)|\b(?:19|20)\d{2}\b/g;
const isBase = /(?:比|较|与|同|对比|than in|than|over|against)\s*$/;
const fromYear = /(?:由|从|自|from)\s*$/;
const beforeLast = /(?:上年|去年|上一年)(?:末|底|同期)?(?:的|为|是|达|完成)?[^，。,;；]{0,6}$/;

/** “由820亿元增加到1350亿元”: what it was once, nobody knows when. */
const once = /(?:由|从|\bfrom)\s*(?:原来的|过去的|最初的)?$/;

const clauseOf = (before: string): string => /[^，,；;。]*$/.exec(before)?.[0] ?? '';

/** “去年，全市……” speaks of it as long as no other year is named. */
const sinceLast = /^[\s“]*(?:去年|上年)(?!同期|的|[末底]的)(?!.*(?:今年|本年|\d{4}年))/;
const thisYear = /今年|本年度|新的一年|\bthis year\b/i;
const lastHeading = /去年|上年|上一年|\b(?:last|previous) year\b/i;

/** The year a part of a report is about: its heading’s, or that of the report. */
function yearOfPart({ heading, reportYear, isOpening }: Spoken): number | null {
  const [, inChinese, alone] = /((?:19|20)\d{2})\s*年|\b((?:19|20)\d{2})\b/.exec(heading) ?? [];
  const said = inChinese ?? alone;
  if (said !== undefined) return Number(said);
  if (reportYear === null) return null;
  return isOpening || lastHeading.test(heading) ? reportYear - 1 : reportYear;
}

/** The year, or null where the number is of no one year, of years to come, or of none that is known. */
export function yearOf(said: Spoken): number | null {
  const before = simplified(said.before);
  const heading = simplified(said.heading);
  const { after, reportYear, isOpening } = said;
  // In a review “预计” is what is known of a year whose books are not closed.
  const hoped = review.test(heading) ? before.replace(/预计|预期/g, '') : before;
  if (aims.test(hoped) || (aimedHeading.test(heading) && !review.test(heading))) return null;
  // When a year begins, what is told of it is yet to come.
  if (isOpening && thisYear.test(heading + before)) return null;
  if (manyYears.test(before) || otherSpan.test(clauseOf(before)) || opening.test(before)) return null;
  const latest = reportYear !== null && isOpening ? reportYear - 1 : reportYear;
  const known = (year: number): number | null => (latest !== null && year > latest ? null : year);
  const own = yearOfPart({ ...said, heading });
  const behind = /^[^,.;，。；\d]{0,24}?\b(?:in|for|of|at the end of)\s((?:19|20)\d{2})\b/.exec(after)?.[1];
  if (behind !== undefined) return known(Number(behind));
  const last = beforeLast.exec(before) ?? sinceLast.exec(before);
  if (last && !/[比较]$/.test(before.slice(0, last.index))) {
    // 去年 is the year before it was said, 上年 the one before that of which is spoken.
    const from = last[0].includes('去年') ? reportYear : own;
    return from === null ? null : from - 1;
  }
  const spoken = [...before.matchAll(spokenYear)].filter(({ 0: year, index }) => {
    const [lead, way] = [before.slice(0, index), before.slice(index + year.length)];
    if (isBase.test(lead) || /^\s*年?(?:的)?基础上|^\s*年?相比/.test(way)) return false;
    // “由2016年的820亿元增加到1350亿元”: the second is of the report's own year.
    return !(fromYear.test(lead) && /到|至|\bto\b/.test(way));
  });
  const year = spoken.at(-1)?.[0];
  if (year !== undefined) return known(Number(year));
  if (/\b(?:last year|a year earlier|the year before|the previous year)/.test(before + after.slice(0, 30)))
    return null;
  if (once.test(before)) return null;
  return own === null ? null : known(own);
}

/** Whether a growth is over another year than the one before: not to be set beside those that are not. */
export function hasOtherBase({ before }: Pick<Spoken, 'before'>, year: number): boolean {
  const base = /(?:比|较|than in|over)\s*((?:19|20)\d{2})\s*年?[^，。,;；]*$/.exec(before)?.[1];
  return base !== undefined && Number(base) !== year - 1;
}
