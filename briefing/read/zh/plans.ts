/** Which parts of a Chinese report tell what is to be done: “三、2025年工作安排”, “下一步打算”. */

import { withoutBlanks } from './blanks.ts';

const plans = /安排|打算|展望|下一?步|目标|任务|工作计划|工作思路|工作部署|工作要点/;
const ofGoals = /^(\d{4}年|[今明]年)[^，。]{0,6}(?:目标|要求|思路|考虑)$/;
const works = /(\d{4}|[今明])年(?:度|的)?(?:(?:重点|主要)?工作|[^，。]{0,8}预算(?:草案|安排)?)$/;
/** Parts of the other sort, or of both. */
const past = /回顾|总结|成[效绩就果]|完成|执行|情况|进展|收官/;
/** What is wanting; “补齐教育短板” tells what is done about it. */
const wanting = /问题|不足|困难|(?<!补[齐上强足]?[^，。]{0,8})短板|风险|挑战|差距/;
/** What is laid beside a report tells of all of it. */
const beside = /解释|说明|注释|附[件录表注：:]|名词|^注/;
const opening = /^[^，。]{0,4}?(?:\d{4}年|[今明]年|[上下]半年|下一?步|下一?阶段|新的一年|展望)/;

/** “2025年十件民生实事经票决产生，包括：” over a list of what is to be done. */
const overList =
  /(?:[今明]年|新的?一年|\d{4}年|下一?步|下半年)[^。]*(?:将|要|计划|票决|确定|拟|力争|部署|打算|(?:继续|重点|扎实|全力|着力)办好|办好以下)|[今明]年的?[^，。：]{0,6}(?:清单|实事|要事|大事)(?:如下)?$/;

/** Whether the section of a list tells that its items are to be done. */
export const isListOfPlans = (section: string): boolean =>
  overList.test(section) && !/了|完成|办结|办成|已|回顾|情况|去年|上年/.test(section);

/** “【今年目标】全年生产总值增长6%”: whether the rubric that a passage stands under says that it is to be done. */
export const isRubricOfPlans = (text: string): boolean => {
  const name = /^【([^】\s]{2,8})】/.exec(text)?.[1] ?? '';
  return plans.test(name) && !past.test(name);
};

/** Whether a paragraph under one of these headings tells what is to be done; of two minds where its heading is. */
export function chinesePlans(titles: string[]): (title: string, said: string) => boolean {
  // “2025 年重点工作”
  const headings = [...new Set(titles.map(withoutBlanks))];
  const over = headings.filter((one) => past.test(one));
  /** Whether a heading itself tells of plans. */
  const isPlan = (heading: string): boolean => {
    if (past.test(heading)) return false;
    const year = works.exec(heading)?.[1];
    // “2024年工作回顾 / 2025年重点工作”: after a year that is over, what is told of the next one is to come.
    return (year !== undefined && over.some((one) => !one.includes(year))) || plans.test(heading);
  };
  // “2024年工作回顾 / 2025年重点工作 / 加强政府自身建设”: what follows on plans is one, though it bears no year.
  const first = headings.findIndex((one) => past.test(one));
  const planned = headings.findIndex((one, at) => first >= 0 && at > first && isPlan(one));
  const follows = (heading: string): boolean => {
    const year = /\d{4}年/.exec(heading)?.[0];
    return (
      planned >= 0 &&
      headings.indexOf(heading) > planned &&
      !(year !== undefined && over.some((one) => one.includes(year))) &&
      !beside.test(heading) &&
      !wanting.test(heading)
    );
  };
  // “2025年主要目标 / 2025年人才队伍”: what is told of the year that goals are set for.
  const years = headings.flatMap((one) => (past.test(one) ? [] : (ofGoals.exec(one)?.[1] ?? [])));
  const ofYear = (heading: string): boolean => years.some((year) => heading.startsWith(year));
  const told = new Map(
    headings.map((one) => [one, !past.test(one) && (isPlan(one) || follows(one) || ofYear(one))]),
  );
  return (title, said) => {
    const heading = withoutBlanks(title);
    if (!(told.get(heading) ?? isPlan(heading))) return false;
    const text = withoutBlanks(said);
    return wanting.test(heading)
      ? opening.test(text)
      : !/^[^。]{0,30}(?:存在|面临|看到)[^。]{0,14}(?:短板|不足|困难|问题|挑战)/.test(text);
  };
}
