/** The firm that was visited a sentence before: “走进高新区的远帆电子车间，…。这家企业的产值从3亿元增到7亿元”. */
import type { Known } from './place.ts';

const meant = /(?:这|该)家?(企业|公司|工厂)的?[^，；。]*$/;
const visited =
  /(?:走进|来到|走入|步入|在)[^，。；]{0,14}?(?<=的|[区市县镇乡园]|走进|来到)(?![^，。；]{1,8}的)([\u4e00-\u9fff]{2,10}?)(?:有限公司|公司|集团)?的?(?:生产|数字化?|智能化?|总装|组装)*(?:车间|厂区|厂房|展厅|总部|生产线|基地)/g;

/** “将河州大桥纳入规划，该项目估算投资5亿元” */
const project = /^该(?:项目|工程)(?=..)/;
const entered =
  /[将把]([^，。；\d]{3,16}?)(?:项目|工程)?(?:纳入|列入)[^。；\d]*，该(?:项目|工程)[^，；。\d]*$/;

/** 远帆电子产值 of 企业的产值; 企业产值 where no name was told; other labels as they are. */
export function ofThisOne(
  label: string,
  { around: { ahead, clause, sentence } }: Known,
  text: string,
): string {
  if (project.test(label)) {
    const named = entered.exec(ahead)?.[1];
    return named === undefined ? label : label.replace(project, named);
  }
  const firm = meant.exec(clause)?.[1];
  const plain = label.replace(/^该家?/, '');
  if (firm === undefined || !plain.startsWith(firm)) return label;
  const rest = plain.slice(firm.length).replace(/^的/, '');
  if (rest.length < 2) return label;
  const paragraph = text.slice(text.lastIndexOf('\n', sentence.start) + 1, sentence.start);
  const name = [...paragraph.matchAll(visited)].at(-1)?.[1] ?? '';
  return `${name === '' ? firm : name}${rest}`;
}
