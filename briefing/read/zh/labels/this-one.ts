/** The one that was told a sentence before: “走进高新区的远帆电子车间，…。这家企业的产值从3亿元增到7亿元”, “…港，…。这里的吞吐量”. */
import type { Known } from './place.ts';
import { remembered } from '../../remembered.ts';

const meant = /(?:这|该)家?(企业|公司|工厂)的?[^，；。]*$/;
/** The part of a firm that is walked into: “二号车间”, “无尘厂房”. */
const part =
  '(?:第?[一二三四1-9][条号座期]|新|生产|数字化?|智能化?|智慧|总装|组装|无尘|洁净|焊装|涂装|冲压|包装|加工|装配)*(?:车间|厂区|厂房|展厅|总部|生产线|产线|基地)';
const visited = new RegExp(
  `(?:走进|来到|走入|步入|在)[^，。；]{0,14}?(?<=的|[区市县镇乡园]，?|走进|来到)(?![^，。；]{1,8}的(?!${part}))([\\u4e00-\\u9fff]{2,10}?)(?:有限公司|公司|集团)?的?${part}`,
  'g',
);
/** “在高新区，远帆电子的第二条产线正在调试” */
const working =
  /(?:^|[。！？”])在[^，。；]{2,14}，([\u4e00-\u9fff]{2,10}?)(?:有限公司|公司|集团)?的(?:[\u4e00-\u9fff]{0,6})(?:车间|厂区|厂房|生产线|产线|实验室|流水线)/g;

/** “这里的集装箱吞吐量”, “村里的民宿” */
const here = /^(?:这里的?|(村)里的)(?=..)/;
const site =
  /(?:^|[，。！？；“”、])((?:(?!的)[\u4e00-\u9fff]){1,16}?(?:机场|[一-龥]港|港区|码头|园区|产业园|物流园|开发区|高新区|经开区|新区|景区|小镇|古镇|[一-龥]村|社区|街区|市场|商圈|车站|口岸|水库|湿地|公园|图书馆|博物馆))(?=的|[，。内上]|里(?!的))/g;

/** What stands before a name and is no part of it. */
const before =
  /^(?:.*(?:是|[将把在]|力争|确保|加快|加速|推进|推动|启动|谋划|实施|继续|随着|走进|来到|来自|位于|走入|步入|开工|建成)(?=..))?(?:(?:新建|建设)(?=..))*/;

/** “这条线路全长”, “东江大桥年底开工。该桥总投资26亿元” */
const built =
  /^(.*)(?:这|该)[条座家所个处]?(线路|道路|公路|铁路|高速|快速路|[\u4e00-\u9fff]?桥梁?|隧道|水库|医院|学校|机场|码头|[水电]站|水?厂(?![区房里])|市场|园区|基地|项目|工程)的?[^。；]*$/s;
/** Works by the ends of their names: 东江大桥, 轨道交通2号线一期, 引水工程. */
const told =
  /(?:^|[，。！？；：“”、的\n])((?:(?![的这该])[\u4e00-\u9fffA-Z\d]){1,24}?(?:桥|隧道|路|大道|高速|高铁|[轻地]轨|[^一]线|通道|水库|医院|院区|学校|校区|机场|厂|[水电]站|市场|基地|园区?|码头|枢纽|中心|[场馆]|项目|工程)(?:[一二三]期|新?院区|扩建)?(?:项目|工程)?)(?=建设|[上下]半年|年[内底]|[预计]计|计划|力争|开[工通]|建成|投产|通车|竣工|合龙|全[面长]|正式|试|顺利|如期|主体|纳入|列入|[于已将是，。；、])/g;
const ways = /(?:路|大道|高速|高铁|[轻地]轨|[^一]线|通道)$/;
const suffix = /(?:[一二三]期|新?院区|扩建|项目|工程)+$/;

/** The works of a sort that was told last: 轨道交通2号线一期 of 线路; '' where none was. */
function worksBefore(sort: string, said: string): string {
  const names = [...said.matchAll(told)].map(([, one = '']) => one.replace(before, ''));
  const fits = (name: string): boolean =>
    /^(?:项目|工程)$/.test(sort) ||
    (/[路速]$/.test(sort) ? ways.test(name) : name.endsWith(sort.replace('梁', '').slice(-1)));
  const last = names.findLast((one) => one.length > 2 && fits(one.replace(suffix, '')));
  return last?.replace(/(?<=.{3})(?:项目|工程)$/, '') ?? '';
}

/** What a firm that speaks tells of itself. */
const ofFirm =
  /^(?:产值|营收|营业收入|销售收入|销售额|利润|订单|年?产[能量值]|出口额?|(?:研发|技术|技能)?(?:人员|员工|工人|团队)|客户|研发投入)$/;
const speaks = /(?:我们|公司|企业|我厂|厂里)[^。]*$/;

/** What is measured of a plant, and of no harbour or street. */
const ofPlant = /^这里的?[^，]{0,6}(?:节拍|产能|产量|产值|良率|合格率|下线|工人|员工|技工|机器人|订单)$/;

/** “一条投资2亿元的轴承产线正在调试。达产后年产能可达9万套”: of the works that was told alone. */
const ofOutput = /^(?:预计|设计)?年(?:产[能值量]|处理能力|加工能力)(?:相当于现在)?$/;
const running = /(?:达产|满产|建成|投产|投用|投运)/;
const newWorks =
  /^(?!.*[一这第][条座个家期].*[一第][条座个家期])[^]*(?:^|[，。；、\n])(?:[一这][条座个家])(?:[^，。；、]*的)?([\u4e00-\u9fff]{2,10}?(?:(?:产|流水|拆解|加工|装配|组装|处理|分拣)线|项目|工厂|基地|装置|车间|冷库|电站|水厂))(?=[^的])/;

/** 远帆电子产值 of 企业的产值; 企业产值 where no name was told; other labels as they are. */
export function ofThisOne(label: string, number: Known, text: string): string {
  const { ahead, clause, sentence } = number.around;
  const paragraph = text.slice(text.lastIndexOf('\n', sentence.start) + 1, sentence.start);
  const [place, village = ''] = here.exec(label) ?? [];
  if (place !== undefined) {
    const sites = [...`${paragraph}${ahead}`.matchAll(site)].map(([, one = '']) => one.replace(before, ''));
    // “走进远帆电子的车间…。三年前，这里的节拍”
    const firm = ofPlant.test(label) ? visitedIn(`${paragraph}${ahead}`) : '';
    const where = firm || (sites.findLast((one) => one.endsWith(village)) ?? '');
    return where === '' && village !== '' ? label : `${where}${label.slice(place.length)}`;
  }
  const [, said = '', sort] = built.exec(ahead) ?? [];
  const it = label.replace(/^[这该][条座家所个处]?/, '');
  if (sort !== undefined && it.startsWith(sort) && it.length > sort.length) {
    const works = worksBefore(sort, `${paragraph}${said}`);
    return works === '' ? label : `${works}${it.slice(sort.length).replace(/^的/, '')}`;
  }
  const line =
    ofOutput.test(label) && running.test(ahead) ? newWorks.exec(`${paragraph}${ahead}`)?.[1] : undefined;
  if (line !== undefined) return `${line}${label}`;
  const name = visitedIn(paragraph);
  if (name !== '' && ofFirm.test(label) && speaks.test(ahead)) return `${name}${label}`;
  const firm = meant.exec(clause)?.[1];
  const plain = label.replace(/^该家?/, '');
  if (firm === undefined || !plain.startsWith(firm)) return label;
  const rest = plain.slice(firm.length).replace(/^的/, '');
  return rest.length < 2 ? label : `${name === '' ? firm : name}${rest}`;
}

/** The firm that was visited in a stretch; '' where none was. */
export const visitedIn = remembered(
  (said): string => [...said.matchAll(visited), ...said.matchAll(working)].at(-1)?.[1] ?? '',
);
