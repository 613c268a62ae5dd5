/** Which parts of a report tell what is to be done, each language by its own words. */
import { isEnglishPlan } from './en/plans.ts';
import { isChinesePlan } from './zh/plans.ts';

/** Whether a paragraph under a heading, among all headings, tells what is to be done. */
export const isOfPlans = (heading: string, headings: string[], text: string): boolean =>
  /[\u4e00-\u9fff]/.test(heading) ? isChinesePlan(heading, headings, text) : isEnglishPlan(heading);
