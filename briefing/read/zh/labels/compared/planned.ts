/** What a list of plans holds: “明年的目标很明确：财政收入增长5%；改造老旧小区30个”. */
import { wordsOf } from '../../lexicon/index.ts';
import { isNamedRate } from './goals.ts';
import { listsPlans, tellsPlans } from './tells-plans.ts';
import { isNext } from './this-year.ts';
import { isDoing, isThing, lastWord } from '../phrases/caption.ts';
import { beginsWithDeed, isDeed, metric } from '../phrases/phrases.ts';
import type { Known } from '../place.ts';

const measured =
  /(?:率|占比|比重|比例|强度|收入|产值|利润|余额|总额|零售额|营收|投资|投入|产量|总值|增加值|规模|量|装机|产能|里程|总数|面积|能耗|[水电煤]耗|[车流]速|时速|排放|排放量|时限|系数|就业|人数|发案数|案件数|起数|次数|死亡人数|浓度|水平|开支|支出|成本|接待(?:游客|旅客|观众)|进出口|[出进]口|消费)$/;
const more = /(?:增长|增加|提高|提升|上升|增|再增)(?:约|近|超过?|不低于)?$/;
/** What is spent shrinks as it is told to. */
const spent = /(?:费|支出|开支|成本|频次)$/;
const less = /(下降|降低|减少|再降|再减|降|压[减缩])(?:幅度)?(?:约|近|超过?|不低于)?$/;
/** “较上年的8%”, “目前已建成”: what was, and no plan. */
const was = /(?:(?<![占对同环])比(?![例重率])|[较由从]|去年|上年|其中|目前|眼下|如今|当前|已|现有)[^，；]*$/;
/** “其中产业项目不低于六成”: no part is bounded of what is done. */
const bounds = /(?:不少于|不低于|不超过|不高于|不突破|力争|确保)[^，；]{0,4}$/;
/** “计划投资36亿元，其中港口投资占75%”: of what is to be done, so is the part. */
const partOfPlan = /^[，、；]?其中[^，；已]{2,}(?:占比?|比重)(?:约|近|超过?|达到?|为)*$/;

/** “库存余额较年初下降12%”: from where it is to change. */
const fromNow =
  /^[，、]?[^，已]{3,}[比较](?:年初|上年末?)(?:再)?(?:增长|增加|提高|提升|下降|降低|减少|压减|压降)(?:约|超过?|不低于)?$/;

/** What a part of plans tells of what was, or is wanting. */
const known =
  /去年|上年|上一?届|过去[\d一二三五两]|以来|已(?!定)|目前|现有|截至|[仍还尚]有|清醒|问题|短板|不足|缺口|\d{4}年(?:仅|只|仍)/;
/** What is measured of a plan itself is no goal. */
const ofPlan =
  /(?:总|估算|概算|预算|设计|规划)(?:投资|床位|库容|产能|规模|面积)|^(?:总|基金|建筑|占地|设计|规划)|[基资]金规模$|(?<!^(?:向上)?争取.*)资金$/;

/** The label with that it is planned: 财政收入增长目标, 计划改造老旧小区; as it is where no such list is. */
export function planned(label: string, number: Known, text: string): string {
  if (label.endsWith('（建议）')) return label;
  const told = plannedIn(label, number, text);
  // “今年拟安排财政赤字8000亿元”
  return /元$/.test(number.unit) && arranged.test(number.around.own) && !/^拟|目标$/.test(label)
    ? `拟安排${label}`
    : isThing(label) && toDo.test(number.around.own) && !/目标|计划|投资|^拟/.test(told)
      ? `计划实施${label}`
      : isThing(told) && number.kind === 'amount' && !/目标|计划|投资|^拟/.test(told)
        ? withIntention(told, number.around.own)
        : told;
}

/** “全年计划实施重点项目90个” */
const toDo = /计划(?:组织|统筹|滚动)?实施[^，；。\d]{2,}$/;

const arranged = /[拟将]安排[^，；。\d]{2,}$/;

function plannedIn(label: string, number: Known, text: string): string {
  const ahead = text.slice(Math.max(0, number.start - 300), number.start);
  if (listsPlans(ahead)) return asPlanned(label, number);
  const said = /(?<=^|[。！？\n])[^。！？\n]*$/.exec(ahead)?.[0] ?? '';
  if (tellsPlans(said, number, text)) return known.test(said) ? label : inPlans(label, number);
  return isNext(label, number, text) ? inPlans(label, number) : label;
}

/** So too in a part of plans: “新建社区食堂20家” under “2025年工作安排”. */
export function inPlans(label: string, number: Known): string {
  const { ahead, own, after } = number.around;
  if (known.test(ahead)) return label;
  // “设立规模20亿元的科创基金”: there is none yet.
  if (/规模$/.test(label) && founding.test(own)) return /^拟/.test(label) ? label : `拟设立${label}`;
  // “总投资不低于120亿元” is striven for all the same.
  if (ofPlan.test(label) && !bounds.test(own)) return label;
  // “推动八成以上的事项一网通办”: so many of them are to be so.
  if (number.kind === 'percent' && /^以上的?[\u4e00-\u9fff]/.test(after) && toMove.test(own))
    return /(?:占比|比例|率|目标)$/.test(label) ? asPlanned(label, number) : `${label}比例目标`;
  // “设立总规模20亿元的基金”: what describes a thing is no goal.
  if (/^(?:左右|以上)?的/.test(after) && !/[超过破到]$/.test(own)) return label;
  return asPlanned(label, number);
}

const intends = /(?:打算|计划|准备|拟|将|要)再?([\u4e00-\u9fff]{2})$/;
const founding = /(?:设立|组建|发起|成立)[^，；。\d]{0,8}规模(?:约|近|超过?|达到?)*$/;
const toMove = /(?:推动|推进|实现|力争|确保|让|使)(?:约|近|超过?)?$/;

/** “确保12个项目上半年开工”: 上半年开工的项目. */
const toCome =
  /^(?:[上下]半年|年内|年底前|[一二三四]季度)?(?:开工|竣工|投产|建成|完工|投用|通车|落地|交付)的(?=..)/;
const served = /(?:[为给让使]|推动|支持|帮助|引导|组织|助力)(?:约|近|超过?|不[少低]于|全[省市县区])*$/;
const servedSo = /^(?!计划)[\u4e00-\u9fff“”、]{3,14}的[\u4e00-\u9fff]{2,10}$/;
const toSpend = /(?:^|[，、；：计划拟将再要])投入(?:约|近|超过?)*$/;
const putInto = /(?:^|[，、；：计划拟将再])投资(?:约|近|超过?)*\|(?:左右|以上)?[\u4e00-\u9fff]{3}/;
/** “老年人免费体检2万人次” */
const freely = /^(?!开展|免费).+免费(?:健康)?(?:体检|筛查|培训|接种|检测)$/;
/** Deeds that are words of one piece. */
const done =
  /^(?:启动|新改建|新认证|新开通|免费|加装|更新|修缮|升级|盘活|清理|消除|打通|铺设|配备|布设|创建|推广|栽种|迁建|安置|资助|发放|救助|整修|翻新)(?=..)/;

/** A label that tells of a plan. */
function asPlanned(label: string, number: Known): string {
  const {
    kind,
    around: { own, clause, after },
  } = number;
  if (label === '' || /目标|计划|[上界]限$|门槛$|^拟|^保持不变/.test(label)) return label;
  // “要建10座公厕”: that it is to be is said by 计划.
  if (/^[要将](?=新?建|再|增?设)/.test(label)) return asPlanned(label.slice(1), number);
  // “把研发投入与营业收入之比提高到0.05:1”
  if (kind === 'ratio' && /(?:之比|[师入护]比)$/.test(label) && /[到至为于]$/.test(own))
    return `${label}目标`;
  // “亏损门店减少一半以上”
  if (kind === 'ratio' && /..(?:减少|下降|降低|压减|缩短|增加)$/.test(label)) return `${label}目标`;
  // “融资平台再压减三分之一”
  const part = kind === 'ratio' ? /(减少|下降|降低|压减|缩减)(?:约|近|超过?)?$/.exec(own)?.[1] : undefined;
  if (part !== undefined && !/占比|比重/.test(label)) return `${label}${part}目标`;
  if (/到位$/.test(label)) return label;
  // “惠及近2万人”: how many it reaches is what comes of it.
  if (!/^(?:growth|amount|percent|duration)$/.test(kind) || /(?:惠及|受益)[\u4e00-\u9fff]{0,4}$/.test(label))
    return label;
  // “一般公共预算支出拟安排80亿元，增长2%”
  const arranges = /^(.{2,}?)拟安排((?:增速|降幅)?)$/.exec(label);
  if (arranges) return `拟安排${arranges[1] ?? ''}${arranges[2] ?? ''}`;
  const isSet = bounds.test(own) || partOfPlan.test(own) || (kind === 'growth' && fromNow.test(own));
  if ((was.test(own) && !isSet) || nothingDone(number)) return label;
  // “平均住院日控制在6天以内”
  // “建成后两地车程将缩短到1小时” is what comes of it.
  if (kind === 'duration')
    return !/(?:建成|通车|投用|开通|投运)后/.test(clause) &&
      /(?:控制在|[缩压]?[短减缩降]{1,2}[到至])(?:约|近)?$/.test(own)
      ? `${label}目标`
      : label;
  if (/元$/.test(number.unit) && /支出$/.test(label) && /安排[^，；]{2,}$/.test(own)) return `拟安排${label}`;
  if (isNamedRate(label, number)) return `${label}目标`;
  const thing = label.replace(/[增降][速幅]$|(?<=..)完成(?=投资$)/g, '');
  if (kind === 'growth') {
    const lessened = less.exec(own)?.[1];
    if (spent.test(thing) && lessened?.startsWith('压')) return `${thing}压减目标`;
    if (!measured.test(thing)) return label;
    if (more.test(own)) return `${thing}${/(?:率|占比|比重|比例|系数)$/.test(thing) ? '提高' : '增长'}目标`;
    return lessened === undefined ? label : `${thing}下降目标`;
  }
  if (/^新增(?=..)|新增(?:[床学托车泊]位|参保)$/.test(label))
    return `${label.replace(/^新增城镇(?=就业)/, '城镇新增')}目标`;
  // “投资2亿元实施河道清淤工程”: what is put into it, and no goal of itself.
  if (/[^划总]投资$/.test(label) && putInto.test(`${own}|${after}`))
    return label.replace(/投资$/, '计划投资');
  // “投入600万元更换设备”, “今年将投入3亿元推进河道治理”
  if (/投入$/.test(label) && toSpend.test(own)) return label.replace(/(?<=..)投入$/, '计划投入');
  if (measured.test(label) || metric(label)) return `${thing}目标`;
  if (kind !== 'amount') return label;
  // “农村低保标准提高300元”
  const raised = /^(.{2,}?)(?:每人每[年月]|月人均|人均)?(?:提高|增加|提升|降低|减少)$/.exec(label)?.[1];
  if (
    raised !== undefined &&
    (measured.test(raised) || metric(raised) || /(?:津贴|补贴|补助|养老金|待遇)$/.test(raised))
  )
    return `${label}目标`;
  // “互认项目扩大到200项”
  if (
    /[到至]$|达到?$|突破$|超过$|(?:[让使]|确保)[^，；]*不[少低]于$/.test(own) &&
    isThing(label) &&
    !/^(?:计划|新)/.test(label)
  )
    return `${label}目标`;
  if (/^完成(?=..)/.test(label)) return `计划${label}`;
  // “打算再扩种300亩”
  if (intends.exec(own)?.[1] === label) return `计划${/再..$/.test(own) ? '再' : ''}${label}`;
  if (isDeed(label)) return label;
  // “每部财政补助15万元”: what each is given.
  if (/每[个部套台座所间人户亩]/.test(label) && /元$/.test(number.unit)) return label;
  // “为3000名老人提供助餐服务”, “让3万名村民喝上自来水”: they are to be so.
  if (served.test(own) && servedSo.test(label)) return `计划${label}`;
  if (freely.test(label)) return `计划开展${label}`;
  if (done.test(label) || toCome.test(label)) return `计划${label}`;
  const verb = isThing(label) ? withVerb(number) || verbBefore(label, number) : '';
  if (verb !== '' && !label.startsWith(verb)) return `计划${verb}${label}`;
  // 补贴性职业技能培训, 保障性租赁住房: of what sort.
  if ((beginsWithDeed(label) && !/^..性/.test(label)) || /^建(?!设局|筑)/.test(label))
    return `计划${/再/.test(own) && !label.includes('的') ? '再' : ''}${label}`;
  // “治理河道60公里”: a deed that is a noun elsewhere.
  const [first, ...others] = wordsOf(label);
  if (first?.text.length === 2 && 'vsw'.includes(first.class) && others.length > 0 && isThing(label))
    if (own.replace(/^[，、]?再?/, '') === label) return `计划${label}`;
  // “农房改造不少于800户”, “推进15年以上管道更新改造60公里”: a deed that is a noun as well.
  if ((/不[少低]于(?:约|近)?$/.test(own) || movedOn.test(clause)) && works.test(label))
    return `计划实施${label.replace(/^(?:推动|推进)(?=..)/, '')}`;
  const named = wordsOf(label)
    .slice(0, -1)
    .every(({ class: one }) => !'vsl'.includes(one));
  if (!isDoing(lastWord(label)) || /安排$/.test(label)) return label;
  // “年内完成600台电梯感知终端安装”
  return named ? `计划实施${label}` : /完成(?:约|近)?$/.test(own) ? `计划完成${label}` : label;
}

const works = /..(?:改造|整治|治理|加固|修复|培训|筛查|更新|更换|淘汰|修缮|提升)$/;
const movedOn = /^[，、；]?(?:全面|统筹|稳步|持续|有序|加快|扎实|深入)*(?:推动|推进|加快|抓好|做好)/;

/** “300万市民的菜篮子，…”: a number that opens its clause, with which nothing is done in it. */
const nothingDone = ({ around: { own, after } }: Known): boolean =>
  own === '' &&
  wordsOf(/^[^，。；：！？\n]{0,30}/.exec(after)?.[0] ?? '').every(
    ({ class: one }) => !'vslwdp'.includes(one),
  );

/** “准备再建3家中试基地、5个检测中心”: the verb right before the number, or before the first of a list. */
const verbs =
  '再?(?:新?[建上]|增?设|开|招|上|购置|购买|采购|添置|办|培育|引进|招引|组织|举办|认定|打造|布局|建设|招聘|培训|支持|开通)';
const direct = new RegExp(`(?:将|要|计划|准备|打算|拟|再|还)(${verbs})(?:约|近|超过?)?$`);
const ofList = new RegExp(`(?:将|要|计划|准备|打算|拟|再|还)(${verbs})\\d[^，。；]*[、和]$`);
/** “将实施重点项目460个”: a verb that adds nothing to what there is, but that it is to be. */
const verbBefore = (label: string, { around: { own } }: Known): string =>
  own.endsWith(label) ? (light.exec(own.slice(0, -label.length))?.[0] ?? '') : '';
const light = /(?:实施|安排|推进|开展|组织实施)$/;
/** “今年准备再上两条生产线”: it is said right before the number, whatever else the sentence tells. */
const intention = new RegExp(`(?:计划|准备|打算|拟|[将要](?=再))(${verbs})(?:约|近|超过?)?$`);
function withIntention(label: string, own: string): string {
  const verb = intention.exec(own)?.[1];
  if (verb === undefined) return label;
  const [again = ''] = /^再/.exec(verb) ?? [];
  return `计划${label.startsWith(verb.slice(again.length)) ? again : verb}${label}`;
}
const withVerb = ({ around: { own, ahead } }: Known): string =>
  direct.exec(own)?.[1] ??
  /(?:提供|投放|供应|配备|配建)(?=(?:约|近|超过?)?$)/.exec(own)?.[0] ??
  (/^[\u4e00-\u9fff]*[、和]$/.test(own) ? (ofList.exec(ahead)?.[1] ?? '') : '');
