/** What something was before it became what it is: “负债率由上年末的61%降至58%”, “平均住院日从8天缩短到7天”. */
import { isDoing } from '../phrases/caption.ts';
import type { Known } from '../place.ts';
import { visitedIn } from '../this-one.ts';
import { beginOf } from './over-span.ts';

const then =
  /[由从](上年末|上年底|上年同期|去年同期|上年|去年底|去年末|去年|前年|原来|原先|最初|过去|以前|从前|此前|年初|目前|当前|现在|改革前|整治前|改造前)的?(?:全[国省市县区州])?(?:每[\u4e00-\u9fff]{1,2})?(?:约|近|平均)?$/;
/** “从2016年的8亿元增加到…”, “由十年前的不足百家发展到…”. */
const years =
  /[由从]((?:\d{4}年|[一二两三四五六七八九十\d]+年前)[末底初]?)的?(?:约|近|不足|不到|平均|仅|只有)*$/;
/** “由上年下降2%转为增长8%” */
const turned = /[由从](上年|去年|上年同期|去年同期)的?(?:同比)?(?:增长|下降|上涨|下跌|上升|减少)(?:约|近)?$/;
/** “去年二季度增速一度回落到3%”: what it was for a time only. */
const forATime =
  /^(?:但|而|虽|其中)?在?((?:去年|上年|今年|\d{4}年)?(?:前?第?[一二三四]季度|[上下]半年|\d{1,2}月份?|[年月]初|[春夏秋冬]季))[^，；]*一度[^，；\d]*$/;
const once = /(?:^|[^自依按听])[由从](?:约|近|不到|不足|平均)?(?:每[\u4e00-\u9fff]{1,5})?$/;
/** “缩短到”, “增至”, “升为”; “从3天到5天”, “从3天延长到5天不等” are spans. */
const from = /[由从][^，；]*\d[^，；]*$/;
const became = /^(?:左右|以上|以下)?(?![到至为])[\u4e00-\u9fff]{1,6}?[到至为成](?![^，。；]*(?:不等|之间))/;
/** “三年前，这里的节拍还是80秒” */
const ago =
  /^[“”]?(?:而|但)?在?((?:[一二两三四五六七八九十\d]+|几)年前)，?[^，；。\d]{2,14}?(?:还|才|只|仅|不)(?:是|有|要|需要?|为|足|到)*(?:约|近)?$/;
const done = '(通车|开通|贯通|投产|达产|投用|启用|建成|完工|竣工)';
const toCome = '(?:计划|预计|将(?!近)|力争|确保|有望|明年|后年|拟|争取)';
/** “计划年底通车，届时车程将由2小时缩短到1小时”: what is told is to come, once the road is open. */
const thenWill = [
  new RegExp(`${toCome}[^。；]*${done}[^。；，\\d]{0,4}，届时[^。；]*$`),
  new RegExp(`${toCome}[^。；]*${done}后[^。；已]*$`),
  new RegExp(`${done}后[^。；已]*将[^。；]*$`),
];
/** “从3亿元到5亿元，只用了两年”: the first of the two is over. */
const stepped =
  /^[到至][^，。；]{2,12}，[^，。；\d]{0,10}(?:用|花|走|历时|耗时)了?(?:约|将?近|不到)?([一二两三四五六七八九十\d]+年)/;
const begun = /^[“”]*从$/;
/** Levels that are reached, and no times or sums of what is built itself. */
const reached = /(?:[升增提扩降减压缩][高大加低少短缩]?[到至]|达到?)(?:约|近|超过?)?$/;
/** A plant that is not there yet has no capacity today; one that gets a second part has. */
const ofWorks = /^.{2,}?(?:厂|电站|生产线)([一二三四]期)?(?=[日年].{2,}(?:能力|规模)$)/;
const ofFirm =
  /^(.{2,}?)的?((?:年|总)*(?:产值|营收|营业收入|销售收入|销售额|利润|产量|产能)|(?:研发|技术|技能)?(?:人员|员工|工人))$/;
const timed =
  /^(?:上年|去年|原|此前|年初|过去|以前|从前|最初|目前|[一二两三四五十\d]+年前|\d{4}年|新(?!能源|材料|型|兴|媒体))|目标/;

/** The label with when it was so: 上年末负债率; the other of the two is told plainly. */
export function fromThen(label: string, { kind, around: { own, clause, after, ahead } }: Known): string {
  const year = became.test(after) ? years.exec(clause)?.[1] : undefined;
  const when =
    then.exec(own)?.[1] ??
    (kind === 'growth' ? undefined : ago.exec(ahead)?.[1]) ??
    forATime.exec(clause)?.[1] ??
    (kind === 'growth' ? turned.exec(own)?.[1] : year);
  if (when === undefined || label.length < 2 || label.includes(when)) return label;
  const plain = label.replace(/^(?:上年末?|上年同期|去年同期|去年|全年|今年)(?=..)/, '');
  return `${/^原/.test(when) ? '原来' : when.replace('现在', '目前')}${plain}`;
}

/**
 * Where it is not said beside the number when it was so, the span told before says it: 五年前平均住院日; where
 * nothing does, 原平均住院日. What is told later goes on from the plain label.
 */
export function asItWas(label: string, number: Known, text: string, heading: string, next = ''): string {
  const {
    kind,
    unit,
    around: { own, clause, after, ahead },
  } = number;
  const deed = thenWill.map((one) => one.exec(ahead)?.[1]).find((one) => one !== undefined);
  const goesOn =
    deed !== undefined && (kind !== 'growth' || unit === '番') && label.length >= 2 && !timed.test(label);
  // “三期项目达产后，年产量将由…”: the works are not there yet.
  const works = goesOn ? worksIn(label, deed, ahead) : '';
  if (goesOn && once.test(own) && became.test(after)) return `目前${label.slice(works.length)}`;
  if (
    goesOn &&
    (unit === '番' || (reached.test(own) && from.test(clause))) &&
    !/后|(?<!^)年(?![产度])|目标|预计|计划/.test(label)
  )
    return `${works}${deed}后${label.slice(works.length)}`;
  // “建成新水厂，供水能力由3万吨提高到5万吨” in a part of plans: the other of the two is a goal.
  // “委员建议把权重由5%提高到8%”: nor is what is only proposed there yet.
  if ((next === `${label}目标` || next === `${label}（建议）`) && once.test(own) && became.test(after))
    return `目前${label.replace(ofWorks, (all, phase?: string) => (phase === undefined ? '' : all.slice(0, -2)))}`;
  const years = begun.test(ahead) ? stepped.exec(after)?.[1] : undefined;
  if (years !== undefined && label.length >= 2) return `${years}前${label}`;
  const was = once.test(own) && became.test(after) && kind !== 'growth' && kind !== 'date';
  // “企业产值从3亿元增到7亿元”: 原企业 would be another one.
  const [, whose = '', what = ''] = ofFirm.exec(label) ?? [];
  if (
    was &&
    what !== '' &&
    (/^(?:企业|公司|工厂)$/.test(whose) || /[这该]家/.test(clause) || whose === visitedIn(text))
  )
    return `${whose}原${what}`;
  return was && label.length >= 2 && !timed.test(label) && !isDoing(label)
    ? // 原城区 would be read as a district of old.
      `${beginOf(number, text, heading) || (/^(?:县城|[城市镇]区|老城|(?!建制|行政|自然)[\u4e00-\u9fff]{2,3}[村镇乡](?!集体)(?=..))/.test(label) ? '原来' : '原')}${label.replace(/^从(?=.+[到至])/, '')}`
    : label;
}

/** 三期项目 of 三期项目年产量, where “三期项目达产后” was said; '' where the label names no such works. */
function worksIn(label: string, deed: string, ahead: string): string {
  for (let end = label.length - 2; end > 1; end--)
    if (ahead.includes(`${label.slice(0, end)}${deed}后`)) return label.slice(0, end);
  return '';
}
