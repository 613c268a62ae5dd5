/** Which parts of a report tell what is to be done, each language by its own words. */
import { isEnglishPlan } from './en/plans.ts';
import { chinesePlans, isListOfPlans, isRubricOfPlans } from './zh/plans.ts';

/** Of all headings of a report: whether a paragraph under one of them tells what is to be done. */
export function plansAmong(headings: string[]): (heading: string, text: string, section?: string) => boolean {
  const isChinesePlan = chinesePlans(headings);
  return (heading, text, section = '') =>
    /[\u4e00-\u9fff]/.test(heading)
      ? isListOfPlans(section) || [text, section].some(isRubricOfPlans) || isChinesePlan(heading, text)
      : isEnglishPlan(heading);
}
