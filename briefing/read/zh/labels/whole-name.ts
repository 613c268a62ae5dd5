/** A name with what its sentence adds to it: whose it is, since when, by how much, striven for. */
import { aimedAt } from './compared/aimed-at.ts';
import { asBound } from './compared/bounds.ts';
import { ofOneDay, withSeason } from './compared/by-season.ts';
import { isDoing, isThing } from './phrases/caption.ts';
import { allTold } from './counted/all-told.ts';
import { ofBothCounts } from './counted/both-counts.ts';
import { perDay } from './counted/daily.ts';
import { withObject } from './clause-before.ts';
import { ofMark } from './compared/first-past.ts';
import { fromThen } from './compared/from-then.ts';
import { gapOf } from './compared/gap.ts';
import { asForeseen, asGoal } from './compared/goals.ts';
import { toldBefore } from './lists/told-before.ts';
import { againstNormal } from './compared/normal.ts';
import { ofTwoIncomes } from './compared/two-incomes.ts';
import { withLeadIn, withOpening } from './lead-in.ts';
import { withMeasure } from './compared/rate-of.ts';
import { inPlans, planned } from './compared/planned.ts';
import { isReview } from './compared/review.ts';
import { ofPace } from './compared/pace.ts';
import { isDeed, metric, undone } from './phrases/phrases.ts';
import { topicOf, type Known, type Named, type Place } from './place.ts';
import { withSameWork } from './lists/same-work.ts';
import { withSharedDeed } from './lists/shared-deed.ts';
import { ofThisOne } from './this-one.ts';
import { withOwner } from './with-owner.ts';
import { ofLine } from './money/the-line.ts';

/** “员工较年初净增345人”: how many more or fewer, which the thing’s own name would tell as how many there are. */
function withChange(label: string, { kind, unit, around: { own, clause } }: Known, topic: string): string {
  // “带动住宿餐饮业营业额增长近两成”: the growth is of what was moved.
  // “拉动全部投资增长2个百分点”: by so much, and no growth of all.
  const pulled = /百分点$/.test(unit)
    ? /(?:拉动|带动|推动)[^，；\d]{2,12}增长(?=(?:约|将?近|超过?)?$)/.exec(own)?.[0]
    : undefined;
  // “对外贸易额增长9%，拉动经济增长0.7个百分点”: who pulls was spoken of.
  const who = topic.replace(/(?:占.{2,}比重|对.{2,}贡献率|[增涨]速|[增涨]幅)$/, '').replace(/的$/, '');
  const whose =
    pulled !== undefined && clause.startsWith(pulled) && !who.includes('动') && who.length <= 12 ? who : '';
  if (kind === 'growth' && pulled !== undefined) return label.endsWith(pulled) ? label : `${whose}${pulled}`;
  if (kind === 'growth') return label.replace(/^(?:带动|拉动|推动|促进)(?=.{4,})/, '');
  // “亏损门店由9家减到4家，减亏300万元”
  const loss =
    kind === 'amount'
      ? /^[，、]?(?:同比|合计|共|累计)*([减增]亏)(?:约|近|超过?)?$/.exec(own)?.[1]
      : undefined;
  if (loss !== undefined && !label.endsWith(loss)) return `${label.replace(/净?亏损额?$/, '')}${loss}`;
  // “新增就业1.5万人，超额完成230人”
  if (/超额完成(?:了|约|近)?$/.test(own) && label !== '') return `${label}超额完成`;
  // “招引企业9家，超额完成区下达任务2家”
  const beyond = /超额完成[^，、\d]{0,8}(?:任务|目标|计划)(?:约|近)?$/.exec(own)?.[0];
  if (beyond !== undefined && kind === 'amount' && topic !== '') return `${topic}${beyond}`;
  // “新增就业1.2万人，比上年增加900人”
  const thing = /[比较][^，]*$/.test(own) ? label.replace(/^(?:城镇)?新增(?=..)/, '') : label;
  if (!/^(?:amount|duration|ratio)$/.test(kind) || /[增减降涨升多少缩延]/.test(thing)) return label;
  // “户均电费少了近300元”
  const lost = /(少|[降低])了(?:约|将?近|超过?)?$/.exec(own)?.[1];
  if (lost !== undefined && (metric(label) || /[费价耗]$/.test(label)))
    return `${label}${lost === '少' ? '减少' : '降低'}`;
  // “分别比上年增加2130元和1685元”: the verb is said once.
  const again = /^(?:、|和|与|及|以及)$/.test(own)
    ? /分别(?:[比较][^，；]{2,10}?)?(增加|减少|增产|减产|下降|降低|提高|缩短)(?![到至为])/
    : change;
  // “比2022年高出1.5分”: the year stands between.
  const since = /[比较]\d{4}年[^，\d]*$/.exec(clause)?.[0] ?? own;
  const verb = again.exec(again === change ? since : clause)?.[1] ?? '';
  if (/产$/.test(verb) && /[^总]总?产量$/.test(label)) return `${label.replace(/总?产量$/, '')}${verb}`;
  // “注销1.3万户，净增2.9万户”: more of those, and not of what was done.
  if (verb === '净增' && isDoing(label.replace(/[户人]数$/, '')))
    return `净增${/^[户人]$/.test(unit) ? `${unit}数` : ''}`;
  // “沙化土地面积年均减少120平方公里”
  // “养老金月人均增加96元”, “低保标准每人每月提高30元”: and for whom.
  const each =
    verb === '' || again !== change
      ? ''
      : (eachOf.exec(own.slice(0, own.lastIndexOf(verb)).replace(/[再又]$/, ''))?.[0] ?? '');
  const yearly = label.includes(each) || (/.均$/.test(each) && label.includes('均')) ? '' : each;
  return verb === '' || label === '' ? label : `${label}${yearly}${changes[verb] ?? verb}`;
}
const change =
  /(净增|多增|少增|增产|减产|(?<=^[，、]?)新增|(?<=..)(?<!每[天日]|日均)新增|(?<=^[，、]?(?:[同环]比|[比较].*)?)(?:增收|减收)|(?<=[比较].*)新增|增加|(?<!预期)增长|减少|下降|降低|缩减|提高|缩短|(?<=^[，、]?|[限期时间]再?)压缩|延长|回落|下跌|上涨|缩小|收窄|扩大|(?<=[比较].*)[多少高低]|(?<=[比较](?!.*(?:平均|全[省市县区国]|周边|同类)).*)(?:多|高)出|(?<=[时用工周][限时期日]?再)减)(?:了|大?约|近|超过?|逾|不[低少]于|不超过|至少)*$/;
const eachOf =
  /(?:年均|月人均|每月人均|人均每月|每人每月|每人每年|每生每年|(?<=金|标准|补助|补贴|工资)[人户月]均)$/;
const changes: Record<string, string> = {
  多: '增加',
  增长: '增加',
  少: '减少',
  高: '提高',
  低: '降低',
  多出: '增加',
  高出: '提高',
  减: '减少',
};

/** “派发末期股息每股0.20元” → 每股末期股息. */
const perShare = (label: string, { around: { own } }: Known): string =>
  /每股(?:为|达|约)?$/.test(own) && !label.includes('每股')
    ? `每股${label.replace(/^(?:派发|派付|分派|宣派|派送|分配)(?=..)/, '')}`
    : label;

const goesTo =
  /^(?:以上|左右)?(?:都|全部|直接|已经?|又)*(流向|投向|落到|落在|流入|投入到?|[发分返还拨奖留]给|[返归]还给?|[发分用拨打花]到|[用花]在|留作|用作|转为|给)了?([\u4e00-\u9fff]{2,10}?)(?:的?(?:口袋|腰包|钱包|手|头|身|账户|账上)[里中上]?|(?<=..)上)?(?=[，。；])/;
const money =
  /(?:贷款|资金|减税降费|退税|缓费|补助|补贴|支出|投资|经费|信贷|奖金|拨款|盈余|收益|分红|红利|利润|租金|(?:租金|流转|集体|经营)收入|[偿助交易赔罚捐灾]款|资金|基金)$/;

const takes =
  /(?:只|仅|就|才|也)?(?:需要?|用|花|要|耗时|压缩[到至]|缩短[到至]|(?<=从.+到..)(?:不到|不足|仅|只|才))了?(?:约|近|不到|不足)*$/;
const lasts =
  /(?<!连续|可)(持续|排队|等候|加班|步行|[工劳]作|授课|直播|睡眠)(?:了|约|近|长达|达|超过?|不到|不足|不超过)*$/;
/** “路基工程已完成三成” */
const progress =
  /(?:工程|项目|建设|施工|浇筑|改造|铺设|掘进|土石方|衬砌|结构|安装|路基|路面|桩基|架设|敷设|砌筑|回填|开挖|装修|征拆|拆迁|调试)(?:目前|已经?|累计|总体|均|全部)*完成(?:了|约|近|超过?)*$/;

const carried = /^(?:吨|人次|标箱|标准箱|自然箱|TEU|吨公里|人公里)$/;

/** What is built to do so much a year. */
const capable = /^(?:以上|左右)?的[^，。；]{0,20}?(?:项目|工程|基地|生产线|工厂|装置|电站)/;

/** What stands right behind a number, or between it and what it is compared with, and belongs under it. */
function completed(label: string, number: Known): string {
  const {
    kind,
    around: { own, after },
  } = number;
  if (label === '') return label;
  // “把PM2.5控制在31微克/立方米以下”
  if (/PM(?:2\.5|10)$/.test(label) && number.unit.startsWith('微克')) return `${label}浓度`;
  if (
    /^(?:percent|ratio)$/.test(kind) &&
    progress.test(own) &&
    (isThing(label) || own.includes(`${label}完成`))
  )
    return `${label}完成比例`;
  // “财政支出近八成用于民生”
  const on = /^(?:以上|左右)?(?:全部|都)?用[于在]了?([\u4e00-\u9fff]{2,8}?)(?:上|方面)?(?=[，。；、])/.exec(
    after,
  )?.[1];
  if (on !== undefined && /^(?:percent|ratio)$/.test(kind) && !label.includes('用于'))
    return `${label}用于${on}`;
  // “发放贷款80亿元，超过七成投向了小微企业”
  const [, flows = '', whom = ''] = goesTo.exec(after) ?? [];
  if (whom !== '' && /^(?:percent|ratio)$/.test(kind) && money.test(label))
    return `${label}${flows}${whom}占比`;
  // “水路货运完成3200万吨”: how much was carried.
  if (
    kind === 'amount' &&
    /^完成.+(?:[联货客水空陆海]运|运输|中转)$/.test(label) &&
    carried.test(number.unit)
  )
    return `${label.slice(2)}量`;
  // “冷链专列最远开到2600公里外的口岸”
  if (/.{2}最远[开跑送卖发走飞]$/.test(label) && /公里$/.test(number.unit))
    return `${label.slice(0, -1)}距离`;
  // “64个项目完成投资18亿元”: what was put into them so far, and no whole investment.
  if (
    kind === 'amount' &&
    /..(?<!完成|年度|计划|总|定资产)投资$/.test(label) &&
    /完成投资(?:约|近|超过?|达)*$/.test(own)
  )
    return label.replace(/投资$/, '完成投资');
  // “养老金标准提到190元”
  if (/.{2}提$/.test(label) && /提到(?:了|约|近)?$/.test(own)) return label.slice(0, -1);
  const gap = gapOf(label, number);
  if (gap !== label) return gap;
  const aimed = aimedAt(label, number);
  if (aimed !== label) return aimed;
  // “年处理秸秆6万吨的生物质项目”
  const yearly =
    kind === 'amount'
      ? /年(?:产|制|处理|加工|供|发|输送|回收|生产)[\u4e00-\u9fff]{0,6}$/.exec(own)?.[0]
      : undefined;
  if (yearly !== undefined && yearly.length > 3 && !/能力$|产能$/.test(yearly) && capable.test(after))
    return `${yearly}能力`;
  // “设立规模20亿元的科创基金”
  const sized =
    /规模(?:约|近|超过?|达到?)?$/.test(own) && label.length <= 5
      ? /^的([\u4e00-\u9fff]{2,8}?)(?=[，。；、])/.exec(after)?.[1]
      : undefined;
  if (sized !== undefined) return `${sized}规模`;
  // “从拿地到开工只用了47天”, “…，比公交缩短一半”
  const [, way = '', less = ''] = /^从(.+[到至].+?)(缩短|减少|压缩|节省)?$/.exec(label) ?? [];
  if (
    way !== '' &&
    (less !== '' || (kind === 'duration' && takes.test(own))) &&
    !/用时|时间|[程期长]$/.test(way)
  )
    return `${way}用时${less}`;
  // “手术持续了4个小时”, “排队两个多小时”
  const going = kind === 'duration' ? lasts.exec(own)?.[1] : undefined;
  if (going !== undefined && !/[时期]间?$|用时|时[长限]/.test(label) && !label.slice(0, -2).includes(going))
    return `${label.endsWith(going) ? label : `${label}${going}`}时间`;
  // “集卡过闸由15分钟减到4分钟”
  if (
    kind === 'duration' &&
    /(?:[由从]|[短缩减少压降][到至为])(?:约|近)?$/.test(own) &&
    !/(?:[期龄限年程率度天长用日隔时]|目标)$/.test(label) &&
    !metric(label)
  )
    return `${label}时间`;
  // “单个项目最多可容忍八成亏损”
  const borne = /(?:容忍|承受|承担)$/.test(label)
    ? /^的?([\u4e00-\u9fff]{2,4})(?=[，。；、]|$)/.exec(after)?.[1]
    : undefined;
  if (borne !== undefined) return `${label}${borne}`;
  return spentOn(label, number) || withoutJoint(label);
}

const spending =
  /^(?:企业|公司|集团|我们)?(?:计划|打算|准备|拟|将|要|再|又|还)*(投入|投资|投)(?:资金|金额)?$/;
const meant = /(?:计划|打算|准备|[拟将要])[再又还]?投(?:入|资)?(?:约|近|超过?)?$/;

/** “投入3500万元更新大型设备”, “准备再投8000万元建二期车间”: what for; '' where more is told than a sum. */
function spentOn(label: string, { unit, around: { own, after } }: Known): string {
  const word =
    /元$/.test(unit) && /投(?:入|资)?(?:约|近|超过?)?$/.test(own) ? spending.exec(label)?.[1] : undefined;
  const what =
    /^(?:左右)?((?:新|扩|改|兴|修)?建[\u4e00-\u9fff]{2,8}|[\u4e00-\u9fff]{4,10})(?=[，。；])/.exec(
      after,
    )?.[1] ?? '';
  if (word === undefined || what === '') return '';
  return `${what.replace(/^建(?!设)(?=..)/, '')}${meant.test(own) ? '计划' : ''}${word === '投' ? '投资' : word}`;
}

/** “设|床位”, “食堂|全市”, “流转的地|去年亩”: what only joins a name to its sentence. */
const withoutJoint = (label: string): string =>
  label
    .replace(/([\u4e00-\u9fff]{2,4})\1$/, '$1')
    .replace(/(?<=.{2}[^集高初其空途手心产年当])中$/, '')
    // “园区二期将投入8000万元”
    .replace(/(?<=..)(?<!首期)[将拟](?=(?:投入|投资)$)/, '')
    .replace(/^设(?=床位|席位|泊位)|^[地田](?:去年|今年|全年)(?=..)/, '')
    .replace(/(?<=..)(?:(?<![占于赢先])全[省市县区国]|(?:去年|今年|全年)[亩户人]?)$/, '');

/** “使城南30万居民看病的路程缩短”: theirs is theirs of whom the number before told. */
const withWhose = (label: string, before: Named | undefined, { around: { own } }: Known): string =>
  before &&
  before.topic.length >= 2 &&
  before.label.length <= before.topic.length + 4 &&
  before.label.endsWith(before.topic) &&
  own.startsWith(before.topic) &&
  label.startsWith(before.topic) &&
  isThing(before.label.slice(0, -before.topic.length)) &&
  !isDeed(before.label.slice(0, -before.topic.length))
    ? `${before.label}${label.slice(before.topic.length)}`
    : label;

/** “向80家商户|返还保证金2万元”: those who got it are no part of what was given. */
function withoutReceiver(label: string, before: Named | undefined): string {
  const [, aid = '', whom = ''] = /^获(.+)的(.+)$/.exec(before?.label ?? '') ?? [];
  return whom !== '' && label.startsWith(whom) && label.endsWith(aid) ? label.slice(whom.length) : label;
}

/** “完成河道清淤18公里，剩余5公里年底前完成”: what is left is left of what was told. */
const ofTheRest = (label: string, { index, named, number, numbers }: Place): string =>
  /^剩余(?:年[内底]前?|[今明]年.*)?$/.test(label) && numbers[index - 1]?.unit === number.unit
    ? `剩余${undone(named[index - 1]?.label ?? '')}`
    : label;

/** A name with what its sentence adds to it: whose, since when, by how much, striven for. */
export function wholeName(name: string, place: Place, ofPlans = false): string {
  const { number, numbers, index, named, text } = place;
  const before = named[index - 1];
  const plain = ofTheRest(withoutReceiver(name, before), place);
  let label = ofThisOne(withSameWork(withSharedDeed(plain, before, place), before, place), number, text);
  label = withSeason(ofMark(label, numbers, index, text, named), numbers, index);
  label = ofOneDay(withMeasure(label, place), place);
  label = ofLine(withWhose(label, before, number), text, place);
  label = ofBothCounts(label, place);
  label = completed(ofPace(perShare(withChange(label, number, topicOf(place)), number), number), number);
  label = fromThen(perDay(withOpening(withLeadIn(label, text), text), number), number);
  label = withObject(withOwner(allTold(toldBefore(label, place), number), place), place);
  label = asBound(againstNormal(ofTwoIncomes(label, number), number), place);
  label = planned(asGoal(label, number, before?.label, text), number, text);
  label = asForeseen(ofPlans && !isReview(number, text) ? inPlans(label, number) : label, number);
  return alsoGoal(label, before?.label, number);
}

/** “财政收入和税收收入分别增长4%和5%”: where the first is a goal, so is the second. */
function alsoGoal(label: string, before = '', { kind, around: { own } }: Known): string {
  const change = /(增长|提高|下降|降低|减少)目标$/.exec(before)?.[1];
  return kind === 'growth' &&
    change !== undefined &&
    /^(?:[、和与及]|以及)$/.test(own) &&
    label !== '' &&
    !/目标/.test(label)
    ? `${label.replace(/(?:增[速幅长]|[降提]幅|提高|下降|降低|减少)$/, '')}${change}目标`
    : label;
}
