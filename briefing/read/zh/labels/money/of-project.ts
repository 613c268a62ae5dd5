/** What a works costs and holds, told after its name: “开工建设城北水厂，总投资5亿元”, “二期项目年产纸浆3万吨，已投入2亿元”. */
import type { Named, Place } from '../place.ts';

const measure =
  /^[，、；]?(?:其中，?)?(?:截[至止][^，、]{1,10}?|目前|年内|已|将)*((?:计划|概算|预算|项目|首期|一期|拟)*总?(?:投资|投入)|累计投[资入]|(?:首期|一期)拟?投资|投资(?:完成)?进度|(?:工程|形象)进度|设[置计有]?床位|编制床位|学位|总?建筑面积|占地(?:面积)?|(?:线路|管线|主线)?全长|总?库容|装机容量|设计(?:[日年])?(?:处理|供水|生产|通过)?(?:能力|产能))(?:约|近|超过?|不超过|不低于|达到?|为|已)*$/;
const works =
  '(?:项目|工程|基地|工厂|[一-龥](?:水|电|纸|钢|糖|药|酒)厂|产业园|园区|高速(?:公路)?|铁路|大桥|隧道|机场|码头|枢纽|电站|水库|医院|院区|分院|学校|校区|中心|博物馆|图书馆|体育馆|综合体)';
const begins = new RegExp(
  `^(?:[一二三四五六七八九]是|其中，?|争取|年内|全力)?(?:开工建设|启动建设|加快建设|加快推进|加快|推进|推动|谋划建设|谋划|新建|改扩建|建设|实施|开工|启动|投资建设|争取开工建设)?((?!全[省市县区]|我[省市县区]|重[点大]|亿元|[省市县]级)[^，；。：、\\d“”的]{1,14}?${works}(?:[一二三四]期)?(?:项目|工程)?)(?:建设)?(?=[，]|已|规划|计划|设计|总|占地|年产|于|将|完成|开工|投产|建成|主体|有序|顺利|加快|全面|正式|如期|获批|$)`,
);
const another = new RegExp(`[，；][^，；\\d]{2,12}${works}[^，；]*$`);

/** Names the measure by the works its sentence opens with: 城北水厂总投资. */
export function ofProject({ number, own, text, fresh }: Place): Named | null {
  const what = fresh ? undefined : measure.exec(own)?.[1];
  if (what === undefined || !/^(?:amount|percent)$/.test(number.kind)) return null;
  const ahead = text.slice(number.around.sentence.start, number.start - own.length);
  const thing = begins.exec(ahead)?.[1];
  if (thing === undefined || another.test(ahead.slice(thing.length))) return null;
  const label = `${thing}${what.replace(/^设(?:置|有|(?!计))|^项目/, '')}`;
  return { label, topic: label };
}
