/** What a summary without headings opens with, admits, sets and plans: told the same way everywhere, and named so. */
import { sliced, type Paragraph } from '../lines.ts';
import { chineseMarks } from './marks.ts';

export const admitted = '问题与不足';
const planned = '下一步打算';
const plannedForHalf = '下半年工作安排';
export const isPlanned = (name: string): boolean => name === planned || name === plannedForHalf;
export const opening = '总体情况';

/** “同时也要看到，……”, “成绩面前，我们也清醒认识到……”, “对照要求，短板也很清楚：”, “……仍存在结构单一等短板”. */
const problems =
  /^(?:存在(?:的)?(?:主要)?问题|(?:在[^，。]{2,12}的同时，|成绩面前，|面对成绩，)?(?:与此同时|同时|但是?)?，?(?:我们)?也(?:要|应|必须|需)?(?:清醒|如实)?地?(?:看到|认识到|意识到|报告))|^[^。]{0,20}(?:存在|还有|仍有|面临|看到|不少|差距|短板)[^。]{0,24}(?:短板|不足|困难|问题|清楚)/;
/** “下一步，我们打算……”, “2025年是收官之年。主要目标是：……”. */
const plans =
  /^(?:针对[^，。]{0,8}(?:问题|不足|短板)，)?(?:下一?步(?:的?工作)?(?:打算|安排|计划)|(?:(?:面向)?20\d\d年|今年|明年|下一?(?:步|个?阶段)|新的一年|今后)[^。]{0,30}(?:将|力争|争取|计划|着力|打算|主要目标|要(?:重点|抓|做|继续|坚持|着力|以))|20\d\d年是[^。]{2,30}之年。[^。]{0,12}目标)/;

/** “明年是关键之年。综合考虑，主要预期目标是：……”, “明年总的要求是：……。主要目标是：……” */
export const goals =
  /^(?:[^。：]{0,60}。)?(?:[^。；：]{0,30}(?:要求|思路|考虑|原则)(?:是|为)?：[^。：]{0,200}。)?[^。；：]{0,50}?(?<!完成了?|实现了?)((?:主要|总体|发展|工作|预期|奋斗){0,2}目标|(?<=(?:\d{4}|[今明])年[^。；：]*)总[体的](?:工作)?(?:要求|思路|考虑))(?:任务|安排|建议)?(?:是|为|如下)?：/;
const yearTold = /20\d\d年|[今明]年|新的一年/;

/** “下半年，我们将……”, “下半年，要继续……” and not what half a year brought. */
const halfYear =
  /^(?:(?:今年|\d{4}年)的?)?下半年(?:工作|的工作)?，?(?![^。]{0,40}(?:完成了|实现了|已经?|同比))[^。\d]{0,40}?(?:将|[要拟](?![求闻])|力争|争取|计划|着力|打算|继续|确保|重点(?:抓|做好|推进|是)|围绕|聚焦|对[标照]|突出抓|全力)/;

/** “借此机会，恳请各位领导……”; “青禾县地处三省交界，幅员面积2187平方公里”. */
const asks = /^(?:借此机会，|为此，)?恳[请望]/;
const lies = /^[\u4e00-\u9fff]{2,8}(?:地处|位于|幅员)[^。]*(?:面积|人口|[乡村辖])/;

/** What opens a summary, what it admits and what it plans are told the same way everywhere. */
export function roleOf(text: string, first: boolean): string {
  if (problems.test(text)) return admitted;
  const goal = goals.exec(text);
  if (goal) return `${aheadIn(goal[0])}${goal[1]?.length === 2 ? '预期目标' : goal[1]}`;
  if (halfYear.test(text)) return plannedForHalf;
  if (plans.test(text)) return planned;
  if (asks.test(text)) return '恳请支持';
  if (lies.test(text)) return '基本情况';
  return first && /^(?:20\d\d年|过去一年|一年来|今年以来|全年)，/.test(text) ? opening : '';
}
/** The year that goals are set for, as the text names it; '' where it does not. */
export const aheadIn = (text: string): string => yearTold.exec(text)?.[0] ?? '';

/** Where a sentence may begin anew behind others. */
const sentence = /(?<=[。！；]\s*)(?=[^\s。！；])/g;

/**
 * “……等问题仍然存在。2025年，我们将重点做好四件事：一是……”: what is planned behind what is wanting is a paragraph of
 * its own. A plan for each of what is wanting, “一是……。下一步，我们将……。二是……”, stays with it.
 */
export function plansApart(paragraph: Paragraph): Paragraph[] {
  const text = chineseMarks(paragraph.text);
  if (!problems.test(text)) return [paragraph];
  const at = [...text.matchAll(sentence)]
    .map(({ index }) => index)
    .find((index) => isPlan(text.slice(index)));
  if (at === undefined || /^(?:(?!一是|第一)[^])*?(?:二是|第二，)/.test(text.slice(at))) return [paragraph];
  const { section } = paragraph;
  return [sliced(paragraph, 0, at), sliced(paragraph, at)].map((one) =>
    section ? { ...one, section } : one,
  );
}
const isPlan = (text: string): boolean => plans.test(text) || halfYear.test(text);
