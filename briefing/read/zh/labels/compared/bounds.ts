/** Where a line is drawn among things is no figure of theirs: “产值5亿元以上的12家”, “60岁以上老人”, “全部超过10万元”. */
import { nounIn } from '../counted/noun-in.ts';
import { phraseAfter } from '../phrases/after.ts';
import { cutAtDeed, isDeed, metric, tidy, undone } from '../phrases/phrases.ts';
import { isThing } from '../phrases/caption.ts';
import type { Place } from '../place.ts';

/** What is drawn between goes on to those who lie on one side of it, and how many they are. */
const beyond = /^(?:及?以[上下内]|及?以[上下]的)/;
const within = /^的?([^，；。\d]{0,14})$/;
/** “超50万元的村占六成”; “超过100亿元，” is a sum that was reached. */
const over = /(?:超过?|过|不足|低于|高于|突破|不到)$/;
const each =
  /(?:全部|全都|都|(?<![人户亩平日月年])均|无一例外|个个|户户|村村)(?:已|超过?|突破|过|达到?|不低于|在)*(?:超过?|突破|过|达到?|不低于|在)$/;
const bothOf = /双双[^，；。\d]{0,8}$/;
const lastMeasure =
  /^(.*(?:集群|产业|行业|企业|公司|园区|板块|基地|领域|[市县区]|[^、和与率额入量值模]{2,6}[、和与][^、和与率额入量值模]{2,6}))((?:地区生产)?总值|产值|营收|(?:财政|营业|销售|旅游)?收入|增加值|规模|销售额|产量|投资|出口额?|利润|税收)$/;
/** 轴承、模具两大集群各自产值; 储蓄和消费余额（各自） where each is a measure. */
function asEach(label: string): string {
  const [, things = '', measure = ''] = lastMeasure.exec(label) ?? [];
  return things === '' ? `${label}（各自）` : `${things}各自${measure}`;
}
const measureOfEach =
  /^(新?(?:引进|签约|开工|培育|招引|投产|入库|扶持|发展|创建|打造|建成|新?增))?((?:总|计划)?投资额?|[年户亩均人月]{0,2}(?:产值|(?:营业|销售|经营|经营性|集体)?收入|营收|销售额|利润|税收|纳税))$/;
const whose = /^(?:及?以上)?的([\u4e00-\u9fff]{2,8})(?=\d)/;
const granted =
  /^及?以[上下内](?:的)?([\u4e00-\u9fff]{0,4}?)(?:可以?|再|一律|都|享受|全部)*(打[一二三四五六七八九]折|半价[\u4e00-\u9fff]{0,4}|免票|免费[\u4e00-\u9fff]{2,4}?)(?=[\d，。；、”]|惠及|服务|覆盖)/;
const money = /^(?:元|美元)$/;
const sized = /^(?:千瓦|兆瓦|蒸吨|吨|亩|平方米|立方米)$/;
/** “坡度在15°以上的耕地占三成” */
const slope = /^(?:及?以[上下])?的?([\u4e00-\u9fff]{0,3}(?:地|园|田|林))/;
const closing = /((?:关停|淘汰|取缔|关闭|拆除|禁止新建|整合)+)[^，；。\d]{0,8}$/;
const person =
  /^.*?(?:老年人口|老年人|老人|儿童|婴幼儿|幼儿|妇女|女性|男性|青年|居民|人口|群众|劳动力|学生|党员|干部|医生|教师|人员|职工|员工|农民|村民|司机|患者)/;

/** “关停10万吨以下小煤矿”, “为5000平方米以上商场安装喷淋”: how large they may be, and not how much of them; '' else. */
function sideOf(own: string, after: string): string {
  if (/[在到至]$/.test(own) || /^及?以[上下]的?水平/.test(after)) return '';
  if (/^及?以下的?[\u4e00-\u9fff]{2}/.test(after)) return '上限';
  return /(?:^|[^因认作称])(?:对|针对|为|给|将|把)$/.test(own) && /^及?以上的?[\u4e00-\u9fff]{2}/.test(after)
    ? '下限'
    : '';
}

const sides: Record<string, string> = { 年: '年限界限', 层: '层数界限' };
const deedAhead = /(?:推动|推进|完成|加快|实施|开展|启动|建成|改造|更新|淘汰|更换|对|将|把)$/;
const deedBehind =
  /(?<=..)(?:更新|改造|淘汰|整治|修缮|提升|更换|大修|治理|加固|适老化|实行|实施|开展|进行).*$/;

/** “推进15年以上老旧管道更新改造60公里”: how old what is worked on is; '' where the number draws no such line. */
function ageOf({ number: { unit, around }, own }: Place): string {
  const line = sides[unit];
  if (line === undefined || !deedAhead.test(own) || !/^及?以[上下]的?[\u4e00-\u9fff]{2}/.test(around.after))
    return '';
  const thing = phraseAfter(around.after)
    .replace(/^及?以[上下]的?/, '')
    .replace(deedBehind, '');
  return isThing(thing) ? `${thing}${line}` : '';
}

/** The label of such a line told as one: 项目投资门槛, 老人年龄界限, 村集体收入最低水平; as it is where the number is a figure. */
export function asBound(label: string, place: Place): string {
  const { number, numbers, index, text, named: names } = place;
  const { own, after } = number.around;
  const aged = ageOf(place);
  if (aged !== '') return aged;
  // “尚有9个村年收入不足10万元”: the line tells which they are that were counted.
  const below = number.kind === 'amount' ? /(?:不足|低于|不到)$/.exec(own)?.[0] : undefined;
  if (below !== undefined && metric(label) && names[index - 1]?.label.includes(`${below}${number.raw}的`))
    return `${label}门槛`;
  if (number.kind !== 'amount' || /门槛|界限|标准|目标|最低/.test(label)) return label;
  const next = numbers[index + 1];
  const between = next ? text.slice(number.end, next.start) : undefined;
  const goesOn = between !== undefined && within.test(between.replace(beyond, ''));
  if (number.unit === '岁' && beyond.test(after)) {
    const whom = /^.{2,}年龄$/.test(label)
      ? label.replace(/(?:平均)?年龄$/, '')
      : (person.exec(label.replace(/^.*的(?=..)/, ''))?.[0] ?? '');
    // “65岁以上免费参观”, “70岁以上再打七折”
    const [, those = '', given = ''] = granted.exec(after) ?? [];
    if (given !== '') return `${those}${given}年龄界限`;
    return whom === '' ? label : `${whom.replace(/^其/, '')}年龄界限`;
  }
  if (number.unit === '°' || (number.unit === '度' && /坡/.test(`${own}${after.slice(0, 6)}`))) {
    const ground = slope.exec(after)?.[1];
    return ground === undefined || (!beyond.test(after) && !/(?:大于|小于|超过|不足)$/.test(own))
      ? label
      : `${ground}坡度界限`;
  }
  const side = sized.test(number.unit) ? sideOf(own, after) : '';
  if (side !== '') {
    const thing = nounIn(cutAtDeed(phraseAfter(after))) || label;
    return thing.length < 2 ? label : `${closing.exec(own)?.[1] ?? ''}${thing}规模${side}`;
  }
  // “未发生一次死亡5人以上事故”: how grave they would be, and not how many died.
  if (/一次(?:性)?(?:死亡|伤亡|重伤)$/.test(own) && beyond.test(after)) return `${label}死亡人数门槛`;
  const named = whose.exec(after)?.[1] ?? '';
  const those = isThing(named) && !/[占比]/.test(named) ? named : '';
  if (!money.test(number.unit)) {
    // “建成年接待游客超10万人次的景点7处”
    const measured = over.test(own) && goesOn ? undone(tidy(own.replace(over, ''))) : '';
    return those === '' || measured.length < 3 || isDeed(measured) ? label : `${those}${measured}门槛`;
  }
  // “轴承、模具两大集群产值双双突破百亿元”: each of the two.
  if (bothOf.test(own)) return asEach(label);
  if (each.test(own) && metric(label) && !beyond.test(after.replace(/^以上(?=[，。；])/, '')))
    return `${label.replace(/^全[省市县区镇乡](?=..)/, '')}最低水平`;
  const drawn = beyond.test(after) ? goesOn : over.test(own) && /^的/.test(after) && goesOn;
  if (!drawn || label.length < 2) return label;
  // “5亿元以上项目占合同总额的比重”: the line is drawn among those that are a part of it.
  const part = label.startsWith('占')
    ? /^及?以[上下内]的?([\u4e00-\u9fff]{2,6}?)占/.exec(after)?.[1]
    : undefined;
  const thing = (part ?? label)
    // “企业中年产值不足1亿元的”: what is drawn among them is theirs.
    .replace(/(?<=企业|单位|农户|村)中(?=.{2,}$)/, '')
    .replace(/(?<=项目)(?:总投资|投资额?)?$/, '投资')
    .replace(/^(?:新(?:签约|开工|引进|投产|入库))?[\d.]*[十百千万亿]+元以上/, '')
    // “新引进投资超10亿元的产业项目20个”: the investment is that of each of them.
    .replace(measureOfEach, (whole, deed: string | undefined, measure: string) =>
      those === '' ? whole : `${deed ?? ''}${those}${measure}`,
    )
    // “财政收入超亿元的镇3个，超5000万元的镇4个”
    .replace(/(?<=..)(?:超过?|突破|过)[^的]{2,}的[\u4e00-\u9fff]+$/, '');
  return metric(thing) || /价$/.test(thing)
    ? `${thing}门槛`
    : /(?:企业|公司|园区|集群)$/.test(thing)
      ? `${thing}规模门槛`
      : label;
}
