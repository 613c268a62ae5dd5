/** What a works costs and holds, told after its name: “开工建设城北水厂，总投资5亿元”, “二期项目年产纸浆3万吨，已投入2亿元”. */
import { worksOf } from '../phrases/works.ts';
import { topicOf, type Named, type Place } from '../place.ts';

const measure =
  /^[，、；]?(?:其中，?)?(?:截[至止][^，、]{1,10}?|目前|年内|已|将)*((?:计划|概算|估算|预算|项目|首期|一期|拟)*总?(?:投资|投入)|累计投[资入]|(?:首期|一期)拟?投资|投资(?:完成)?进度|(?:工程|形象)进度|设[置计有]?床位|编制床位|学位|总?建筑面积|占地(?:面积)?|(?:线路|管线|主线)?全长|[长宽]|总?库容|装机容量|设计时速|(?:设计[日年]?|[日年]新?增?)(?:处理|供水|生产|通过|吞吐)?(?:能力|产能))(?:约|近|超过?|不超过|不低于|达到?|为|已)*$/;
const works =
  '(?:项目|工程|基地|工厂|[一-龥](?:水|电|纸|钢|糖|药|酒)厂|处理厂|(?:产业|物流|加工|科技|工业|创业|文创)园|园区|高速(?:公路)?|(?:快速|铁|公|[一-龥])路|大道|绿道|支线|专线|管线|大桥|隧道|机场|码头|枢纽|电站|水库|医院|院区|分院|学校|校区|中心|博物馆|图书馆|体育馆|综合体|(?:管网|小区|片区|河道|水系|电网|市场)(?:更新|提升|综合)?(?:改造|治理|整治))';
const begins = new RegExp(
  `^(?:[一二三四五六七八九]是|其中，?|争取|[今去当]年，?|年内|全力|高标准|高质量|高起点|高水平)?(?:开工建设|建设中的|启动建设|加快建设|加快推进|加快|推进|推动|谋划建设|谋划|新建|改扩建|建设|实施|开工|启动|投资建设|争取开工建设)?((?!全[省市县区]|我[省市县区]|重[点大]|亿元|[省市县]级)[^，；。：、\\d“”的]{1,14}?${works}(?:[一二三四]期)?(?:扩建|改扩建|迁建)?(?:项目|工程)?)(?:建设)?(?=[，]|已|规划|计划|设计|总|占地|年产|于|将|完成|开工|投产|建成|主体|有序|顺利|加快|全面|正式|如期|获批|$)`,
);
const followed = new RegExp(
  `^的([^，；。：、\\d“”]{2,18}(?:项目|工程)|[^，；。：、\\d“”]{2,16}?${works}(?:[一二三四]期)?)`,
);
const another = new RegExp(`[，；][^，；\\d]{2,12}${works}[^，；]*$`);

/** Names the measure by the works its sentence opens with, or that was measured right before: 城北水厂总投资. */
export function ofProject(place: Place): Named | null {
  const { number, own, text, fresh } = place;
  const what = measure.exec(own)?.[1];
  if (what === undefined || !/^(?:amount|percent)$/.test(number.kind)) return null;
  const measured =
    number.around.after.startsWith('的') || own.includes('完成') ? '' : worksOf(topicOf(place));
  const label = (thing: string): Named => {
    const whole = `${thing}${what.replace(/^设(?:置|有|(?!计))|^项目/, '').replace(/^[长宽]$/, '$&度')}`;
    return { label: whole, topic: whole };
  };
  // “绕城大道全长18公里、宽30米、总投资12亿元”
  if (measured.length >= 3 && begins.test(`${measured}，`) && number.kind === 'amount')
    return label(measured);
  if (fresh || /^[长宽]$/.test(what)) return null;
  // “推进新校区建设，总投资3亿元的职教园项目开工”: it is that of what follows.
  if (number.around.after.startsWith('的')) {
    const whose = followed.exec(number.around.after)?.[1];
    return whose === undefined ? null : label(whose);
  }
  const ahead = text.slice(number.around.sentence.start, number.start - own.length);
  const thing = begins.exec(ahead)?.[1];
  return thing === undefined || another.test(ahead.slice(thing.length)) ? null : label(thing);
}
