/** The one that was told a sentence before: “走进高新区的远帆电子车间，…。这家企业的产值从3亿元增到7亿元”, “…港，…。这里的吞吐量”. */
import type { Known } from './place.ts';

const meant = /(?:这|该)家?(企业|公司|工厂)的?[^，；。]*$/;
const visited =
  /(?:走进|来到|走入|步入|在)[^，。；]{0,14}?(?<=的|[区市县镇乡园]，?|走进|来到)(?![^，。；]{1,8}的)([\u4e00-\u9fff]{2,10}?)(?:有限公司|公司|集团)?的?(?:第?[一二三四1-9][条号座期]|新|生产|数字化?|智能化?|总装|组装)*(?:车间|厂区|厂房|展厅|总部|生产线|产线|基地)/g;
/** “在高新区，远帆电子的第二条产线正在调试” */
const working =
  /(?:^|[。！？”])在[^，。；]{2,14}，([\u4e00-\u9fff]{2,10}?)(?:有限公司|公司|集团)?的(?:[\u4e00-\u9fff]{0,6})(?:车间|厂区|厂房|生产线|产线|实验室|流水线)/g;

/** “将河州大桥纳入规划，该项目估算投资5亿元” */
const project = /^该(?:项目|工程)(?=..)/;
const entered =
  /[将把]([^，。；\d]{3,16}?)(?:项目|工程)?(?:纳入|列入)[^。；\d]*，该(?:项目|工程)[^，；。\d]*$/;

/** “这里的集装箱吞吐量”, “村里的民宿” */
const here = /^(?:这里的?|(村)里的)(?=..)/;
const site =
  /(?:^|[，。！？；“”、])((?:(?!的)[\u4e00-\u9fff]){1,16}?(?:机场|[一-龥]港|港区|码头|园区|产业园|物流园|开发区|高新区|经开区|新区|景区|小镇|古镇|[一-龥]村|社区|街区|市场|商圈|车站|口岸|水库|湿地|公园|图书馆|博物馆))(?=的|[，。内上]|里(?!的))/g;

/** What stands before a name and is no part of it. */
const before =
  /^(?:.*(?:是|[将把在]|力争|确保|推进|启动|加快|加速|随着|走进|来到|来自|位于|走入|步入|开工|建成)(?=..)|(?:新)?建设(?=..))/;

/** “这条线路全长”, “该桥总投资”, and what the names of such end with. */
const built =
  /(?:这|该)[条座家所个处]?(线路|道路|公路|铁路|高速|快速路|大桥|桥梁|桥|隧道|水库|医院|学校|机场|码头|电站|水厂|市场|园区|基地|项目|工程)的?[^。；]*$/;
const ways = '号线|专线|快线|[^一]线|路|大道|高速|铁路|高铁|通道|航线';
const endings: Record<string, string> = {
  线路: ways,
  道路: ways,
  公路: ways,
  铁路: '铁路|高铁|[^一]线',
  桥: '桥',
  桥梁: '桥',
  大桥: '桥',
};

/** What a firm that speaks tells of itself. */
const ofFirm =
  /^(?:产值|营收|营业收入|销售收入|销售额|利润|订单|年?产[能量值]|出口额?|(?:研发|技术|技能)?(?:人员|员工|工人|团队)|客户|研发投入)$/;
const speaks = /(?:我们|公司|企业|我厂|厂里)[^。]*$/;

/** 远帆电子产值 of 企业的产值; 企业产值 where no name was told; other labels as they are. */
export function ofThisOne(label: string, number: Known, text: string): string {
  const { ahead, clause, sentence } = number.around;
  if (project.test(label)) {
    const named = entered.exec(ahead)?.[1];
    if (named !== undefined) return label.replace(project, named);
  }
  const paragraph = text.slice(text.lastIndexOf('\n', sentence.start) + 1, sentence.start);
  const [place, village = ''] = here.exec(label) ?? [];
  if (place !== undefined) {
    const sites = [...`${paragraph}${ahead}`.matchAll(site)].map(([, one = '']) => one.replace(before, ''));
    const where = sites.findLast((one) => one.endsWith(village)) ?? '';
    return where === '' && village !== '' ? label : `${where}${label.slice(place.length)}`;
  }
  const sort = built.exec(ahead)?.[1];
  const it = label.replace(/^[这该][条座家所个处]?/, '');
  if (sort !== undefined && it.startsWith(sort) && it.length > sort.length) {
    const name = nameOf(sort, `${paragraph.slice(-60)}${ahead.slice(0, -clause.length || undefined)}`);
    return name === '' ? label : `${name}${it.slice(sort.length).replace(/^的/, '')}`;
  }
  const name = visitedIn(paragraph);
  if (name !== '' && ofFirm.test(label) && speaks.test(ahead)) return `${name}${label}`;
  const firm = meant.exec(clause)?.[1];
  const plain = label.replace(/^该家?/, '');
  if (firm === undefined || !plain.startsWith(firm)) return label;
  const rest = plain.slice(firm.length).replace(/^的/, '');
  return rest.length < 2 ? label : `${name === '' ? firm : name}${rest}`;
}

/** The firm that was visited in a stretch; '' where none was. */
export const visitedIn = (said: string): string =>
  [...said.matchAll(visited), ...said.matchAll(working)].at(-1)?.[1] ?? '';

/** The last name of such a thing in what was said: 轨道交通2号线一期 of 线路; '' where none was told. */
function nameOf(sort: string, said: string): string {
  const name = new RegExp(
    `(?:^|[，。！？；“”、的])((?:(?!的)[\\u4e00-\\u9fffA-Z\\d]){1,16}?(?:${endings[sort] ?? sort})(?:[一二三四]期|新?院区|扩建)?(?:项目|工程)?)`,
    'g',
  );
  const names = [...said.matchAll(name)].map(([, one = '']) => one.replace(before, ''));
  return names.findLast((one) => one.length > sort.length + 1 && !/[这该]/.test(one)) ?? '';
}
