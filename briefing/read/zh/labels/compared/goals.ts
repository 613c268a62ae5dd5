/** What is striven for is no level reached: “力争营业收入达到60亿元”, “主要目标是：总产值增长6%”. */
import { isThing } from '../phrases/caption.ts';
import { beginsWithDeed } from '../phrases/phrases.ts';
import type { Known } from '../place.ts';

/** Said once, it holds for all of the sentence; “实现了全年主要目标” tells what came of it. */
const striven =
  /力争|力保|(?<!成功|已|共|累计)争取(?!(?:到|上级|中央)?[^，。；\d]{0,12}(?:资金|额度|债券|国债|项目|贷款|补助|指标|总量))|(?<!(?:完成|实现|达成|达到)[^，；。]{0,12})(?:预期|主要)目标(?![^，；。]{0,6}(?:完成|实现|达成))|(?:总体|工作|奋斗|发展|[今明]年的?)目标[是为：]|确保(?!了)(?:全年|年内|明年|今年|[一二三四上下]半?季?[度年]|实现|完成|到)|(?:^|[，。：；])(?:[今明后]年|下半年|下一步|\d{4}年|公司|集团|我们)*，?计划(?:到|在|用|全年|年内|[今明后]年|完成|实现)/;
const level =
  /(?:达到?|[到至]|突破|超过|实现|控制在|保持在|稳定在|不低于|不少于|不高于|不超过|完成)(?:约|近|超过?)*$/;
const reachable = /^(?:amount|percent|ratio)$/;
const measured =
  /(?:率|占比|比重|比例|之比|[师入护]比|强度|收入|产值|利润|额|营收|投资|投入|开支|支出|费用|产量|总值|增加值|规模|量|装机|产能|里程|总数|面积|能耗|就业|就业人数)$/;
/** “奋斗目标：营业收入40亿元；” leads a list of goals; “完成年度目标：” does not. */
const leads =
  /(?<!(?:完成|实现|达成)[^，；。]{0,12})(?:预期|主要|总体|工作|奋斗|发展|全年|年度|具体|经营)目标(?:是|为)?[：:][^。！？\n]*$/;
/** “预期目标是：收入增长5%。能耗下降3%左右”: the list goes on over a full stop, of which what is only bounded is one. */
const ledBefore =
  /(?<!(?:完成|实现|达成)[^，；。]{0,12})(?:预期|主要|总体|发展|全年|年度)目标(?:(?:是|为)?[：:]|(?:定|设)?[在为][^。？]{0,10}？)[^。！？\n]*(?:。[^。！？\n]*){1,2}$/;
/** “力争突破10亿元”: nothing but how much more. */
const further =
  /^(?:以上|左右)?[，、]?(?:并|同时)?(?:力争|争取|冲刺|奋力|努力)+(?:实现|完成|达到?|突破|超过|[增提]?[高长到至])*(?:约|近)?$/;
const past = /去年|上年|过去|目前|已|了|同比|[比较]/;
const bounded = /^(?:左右|上下|及?以[上内下])/;
const steadied = /(?:不[低高少多]于|不超过|控制在|保持在|稳定在|力争)(?:约|近)?$/;

/** “力争停车场达到60个” */
const countedUp = /(?:力争|争取|确保)[^，；]*(?:达到?|突破|超过|[增扩][到至])(?:约|近|超过?)*$/;
/** “经济增长预期目标定在5%以上、力争6%” */
const ofAim = /^(?:预期|主要|发展)?目标(?:增速)?$/;
/** “合格率要达到”: no rate has to be what it is already. */
const mustBe =
  /(?:率|面|占比|比重|增速|[增涨降]幅)(?:必须|应当?|须|要)(?:不低于|不高于|不超过|高于|低于|达到|控制在|保持在|提高到|扩大到|降到)$/;
/** “力争新登记企业2000户，“个转企”不少于90户” */
const atLeast = /不[少低]于(?:约|近)?$/;
const suggested =
  /(?:^|[，：“”])(?:[^，。；：应]{0,6}(?<![相供响适反])应(?:当|该)?[把将]|[^，。；：]{2,24}?(?<![这该此的项条])(?:建议|呼吁|提议|倡议|主张)[，：][^。；]*[，：][把将让使]|[^，。；：]{0,12}希望(?:[今明]年)?每[个名所家座]|(?:(?:他|她|我|代表|委员)们?)?(?:还|也)?建议(?![、和的书案]|[^，]{0,4}采纳)|[^，。；：]{2,24}?(?<![这该此的项条])(?:建议|呼吁|提议|倡议|主张|希望)[，：“]*(?:能|能够|可以|进一步|尽快|适当|逐步|政府|[省市县区]里?)*(?:(?:[把将对让为给从]|在(?!报告|方案|去年|今年))|新[增建]|增[设加]|提高|扩大|降低|缩短|延长))[^。；]*$/;
const wishedFor = /希望(?:[今明]年)?(每[个名所家座][\u4e00-\u9fff]{1,4}?)(?:都|均|能|要|可以)/;
/** “应当把占比提到10%。”委员…建议。 */
const suggestedBehind = /^[^“”\n]{0,40}”[^，。；“”]{2,40}(?:建议|呼吁|提议|倡议)(?=[。，])/;
const moved =
  /(?:(?:提高|提升|降低|增加|扩大|扩|增|降|缩短|压缩|上调|下调|提)[到至为](?:每[\u4e00-\u9fff]{1,2})*|不[少低]于|不[高超][于过]|增加|提高|降低|新增|新建|(?<=每.+)(?:能|要|可以?|都)(?:有|配备|配上))(?:约|近)?$|(?:新增|新建|增设|建设)[^，；]{2,12}$/;
const grown = /(?:扩大|增加|扩展|拓展|发展|增)[到至](?:约|近|超过?)?$/;
const changed = /(?:增长|提高|提升|增加|下降|降低)(?:约|近|超过?|不低于)?$/;

const striving = /^(?:撬动|带动|吸引|引进|招引|新建|培育|建成|开工|引入)/;

/** What was, beside what is striven for. */
const was = /去年|上年|目前|已|其中|现有|累计|实际(?!利用|使用|到位)|[比较][^，]*的/;
/** No list of goals is longer, in UTF-16 units. */
const farthest = 300;

/** A measure that is striven for told as a goal: 营业收入目标, 总产值增长目标. */
export function asGoal(label: string, number: Known, before = '', text = ''): string {
  const { kind, unit } = number;
  const { own, ahead } = number.around;
  // “贷款增速要高于15%”
  if (mustBe.test(own) && /^[%成]$/.test(unit) && /(?:率|面|占比|比重|增速|[增涨降]幅)$/.test(label))
    return `${label}目标`;
  // “经济增长预期6%左右”
  const foretold =
    kind === 'growth' ? /(增长|增速|[涨增]幅)预期(?:[为是在])?(?:约|近)?$/.exec(own)?.[1] : undefined;
  if (foretold !== undefined && !/预期|目标/.test(label))
    return `${label.replace(/增[速长幅]$|涨幅$/, '')}${foretold}预期`;
  // “建议把送教上门覆盖面提高到九成”
  if (
    (suggested.test(ahead) || suggestedBehind.test(text.slice(number.end, number.end + 99))) &&
    moved.test(own) &&
    !/目标|计划|建议/.test(label)
  )
    // “希望每个村都能有2名村医”: so many for each.
    return `${label.includes('每') ? '' : (wishedFor.exec(own)?.[1] ?? '')}${label}（建议）`;
  // “确保完成投资9亿元，力争达到10亿元”: more is striven for than must be.
  const firm = /^(.{2,}?)(?:确保|预期)?目标$/.exec(before)?.[1];
  if (
    firm !== undefined &&
    further.test(own) &&
    (ofAim.test(label) || /^(?:奋力|冲刺|努力)*$/.test(label) || firm.endsWith(label))
  )
    return `${firm}力争目标`;
  if (ofAim.test(label) && before.endsWith('目标')) return before;
  // “力争收入达到50亿元；净利润4亿元”: the list goes on over semicolons.
  const list =
    /(?<=^|[。！？\n])[^。！？\n]*$/.exec(
      text.slice(Math.max(0, number.start - farthest), number.start),
    )?.[0] ?? '';
  const wider = text.slice(Math.max(0, number.start - farthest), number.start);
  const after =
    ledBefore.test(wider) &&
    !past.test(list) &&
    (bounded.test(number.around.after) || steadied.test(own) || before.endsWith('目标'));
  const goesOn =
    after || (((before.endsWith('目标') && striven.test(list)) || leads.test(list)) && !was.test(own));
  if ((!striven.test(ahead) && !goesOn) || /目标/.test(label)) return label;
  // “力争综合考核进入全省前五”
  if (kind === 'rank' && /(?:力争|争取)[^，；]*$/.test(ahead))
    return label.replace(/^([^（]+)(?=（|$)/, '$1目标');
  // “力争撬动社会资本10亿元”
  if (
    kind === 'amount' &&
    /(?:力争|争取)(?:再|全年|年内|新)?(?:撬动|带动|吸引|引进|招引|新建|培育|建成|开工|引入)[^，；\d]*$/.test(
      own,
    ) &&
    striving.test(label)
  )
    return `计划${label}`;
  // “互认项目扩大到200项”
  if (
    kind === 'amount' &&
    /^[项个家户所座处条名]$/.test(unit) &&
    (grown.test(own) || countedUp.test(own) || (atLeast.test(own) && !beginsWithDeed(label))) &&
    (isThing(label) || label.startsWith('“'))
  )
    return `${label}目标`;
  // “力争收入达到50亿元，同比增长8%”
  if (isNamedRate(label, number) && (goesOn || level.test(own))) return `${label}目标`;
  const thing = goesOn && kind === 'growth' ? label.replace(/增[速幅]$/, '') : label;
  // In a list of goals whatever grows is one: “进出口增长6%”.
  const grows = kind === 'growth' && changed.test(own);
  if (!measured.test(thing) && !(grows && goesOn && (after || leads.test(list)))) return label;
  if (grows) return `${thing}${changeOf(thing, own)}目标`;
  if (!reachable.test(kind) || !(reached(own, before) || (goesOn && own.replace(/^[，、]/, '') === label)))
    return label;
  return `${label.replace(/^(?:力争|争取|确保|计划(?:到\d{4}年)?)+(?=..)/, '')}目标`;
}

/** “广义货币预期增长9%”: told as expected where nothing else tells that it is to come. */
export const asForeseen = (label: string, { kind, unit, around: { own } }: Known): string =>
  kind === 'growth' && unit === '%' && /预期增长(?:约|近|超过?)?$/.test(own) && !/目标|预期/.test(label)
    ? `${label.replace(/增[速幅]$/, '')}预期增速`
    : label;

/** “物价涨幅控制在3%”: a rate that is told by its name, and not by what it does. */
export const isNamedRate = (label: string, { kind, unit, around: { own } }: Known): boolean =>
  kind === 'growth' && unit === '%' && /(?:[涨增]幅|增速)$/.test(label) && namedRate.test(own);
const namedRate =
  /(?:[涨增]幅|增速)(?:力争|争取|确保|要)?(?:(?:控制|保持|稳定)在|不[高低]于|不超过|达到)?(?:约|近)?$/;

/** 产值增长目标, 能耗下降目标, 占比提高目标 */
const changeOf = (label: string, own: string): string =>
  /(?:下降|降低)/.test(own) ? '下降' : /(?:率|占比|比重|比例|强度)$/.test(label) ? '提高' : '增长';

/** “力争实现收入”, “提高到”; of a list, what was so for the one before. */
const reached = (own: string, before: string): boolean =>
  level.test(own) ||
  /(?:力争|争取|确保|计划)(?:全年)?(?:实现|完成|达到)/.test(own) ||
  (/^(?:、|和|与|及|以及)$/.test(own) && before.endsWith('目标'));
