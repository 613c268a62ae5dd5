/** The firm that was visited a sentence before: “走进高新区的远帆电子车间，…。这家企业的产值从3亿元增到7亿元”. */
import type { Known } from './place.ts';

const meant = /(?:这|该)家?(企业|公司|工厂)的?[^，；。]*$/;
const visited =
  /(?:走进|来到|走入|步入|在)[^，。；]{0,14}?(?<=的|[区市县镇乡园]|走进|来到)(?![^，。；]{1,8}的)([\u4e00-\u9fff]{2,10}?)(?:有限公司|公司|集团)?的?(?:生产|数字化?|智能化?|总装|组装)*(?:车间|厂区|厂房|展厅|总部|生产线|基地)/g;

/** “将河州大桥纳入规划，该项目估算投资5亿元”, “东江大桥年底开工。该桥总投资26亿元” */
const works = /^该(项目|工程|[\u4e00-\u9fff]?桥|隧道|公路|铁路|线路|水库|医院|学校|园区|基地|厂)(?=..)/;
const told =
  /(?:^|[，。；：\n])(?:[一二三四五]是|加快|推进|推动|力争|确保|启动|开工建设|开工|新建|建设|谋划|实施|继续|[^，。；：\d]{0,6}[将把])*([^，。；：\d“”\n]{2,14}?(?:桥|隧道|高速|公路|铁路|[轻地]轨|水库|医院|院区|学校|校区|[水电纸药]厂|处理厂|基地|园区?|项目|工程|[连支专]接?线|码头|枢纽|中心|[场馆])(?:[一二三]期)?)(?=建设|项目|工程|[上下]半年|年[内底]|[预计]计|计划|力争|开工|建成|投产|通车|竣工|全面|正式|主体|纳入|列入|[于已将，。])/g;

/** The works that was told last before a clause: 东江大桥; '' where none of its sort was. */
function worksBefore(sort: string, said: string): string {
  const last = [...said.matchAll(told)].at(-1)?.[1] ?? '';
  const fits = /^(?:项目|工程)$/.test(sort) || last.endsWith(sort.slice(-1));
  return fits ? last.replace(/(?<=.{3})(?:项目|工程)$/, '') : '';
}

/** 远帆电子产值 of 企业的产值; 企业产值 where no name was told; other labels as they are. */
export function ofThisOne(
  label: string,
  { start, around: { ahead, clause, sentence } }: Known,
  text: string,
): string {
  const paragraphStart = text.lastIndexOf('\n', sentence.start) + 1;
  const sort = works.exec(label)?.[1];
  if (sort !== undefined) {
    const until = start - ahead.length + Math.max(0, ahead.lastIndexOf(`该${sort}`));
    const name = worksBefore(sort, text.slice(paragraphStart, until));
    return name === '' ? label : label.replace(works, name);
  }
  const firm = meant.exec(clause)?.[1];
  const plain = label.replace(/^该家?/, '');
  if (firm === undefined || !plain.startsWith(firm)) return label;
  const rest = plain.slice(firm.length).replace(/^的/, '');
  if (rest.length < 2) return label;
  const paragraph = text.slice(paragraphStart, sentence.start);
  const name = [...paragraph.matchAll(visited)].at(-1)?.[1] ?? '';
  return `${name === '' ? firm : name}${rest}`;
}
