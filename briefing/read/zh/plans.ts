/** Which parts of a Chinese report tell what is to be done: “三、2025年工作安排”, “下一步打算”. */

import { withoutBlanks } from './blanks.ts';

const plans = /安排|打算|展望|下一?步|目标|任务|工作计划|工作思路|工作部署|工作要点/;
const works = /(\d{4}|[今明])年(?:度|的)?(?:(?:重点|主要)?工作|[^，。]{0,8}预算(?:草案|安排)?)$/;
/** Parts of the other sort, or of both. */
const past = /回顾|总结|成[效绩就果]|完成|执行|情况|进展|收官/;
const wanting = /问题|不足|困难|短板|风险|挑战|差距/;
/** What is laid beside a report tells of all of it. */
const beside = /解释|说明|注释|附[件录表注：:]|名词|^注/;
const opening = /^[^，。]{0,4}?(?:\d{4}年|[今明]年|[上下]半年|下一?步|下一?阶段|新的一年|展望)/;

/** Whether a paragraph under a heading tells what is to be done; of two minds where its heading is. */
export function isChinesePlan(title: string, titles: string[], said: string): boolean {
  // “2025 年重点工作”
  const [heading, text] = [withoutBlanks(title), withoutBlanks(said)];
  const headings = titles.map((one) => withoutBlanks(one));
  if (past.test(heading)) return false;
  // “2024年工作回顾 / 2025年重点工作 / 加强政府自身建设”: what follows on plans is one, though it bears no year.
  const before = headings.slice(0, Math.max(0, headings.indexOf(heading)));
  const year = /\d{4}年/.exec(heading)?.[0];
  const after =
    !(year !== undefined && headings.some((one) => past.test(one) && one.includes(year))) &&
    !beside.test(heading) &&
    !wanting.test(heading) &&
    before.some((one, at) => before.slice(0, at).some((first) => past.test(first)) && isPlan(one, headings));
  if (!after && !isPlan(heading, headings)) return false;
  return wanting.test(heading)
    ? opening.test(text)
    : !/^[^。]{0,30}(?:存在|面临|看到)[^。]{0,14}(?:短板|不足|困难|问题|挑战)/.test(text);
}

/** Whether a heading itself tells of plans. */
function isPlan(heading: string, headings: string[]): boolean {
  if (past.test(heading)) return false;
  const year = works.exec(heading)?.[1];
  // “2024年工作回顾 / 2025年重点工作”: after a year that is over, what is told of the next one is to come.
  const next =
    year !== undefined && headings.some((one) => one !== heading && past.test(one) && !one.includes(year));
  return next || plans.test(heading);
}
