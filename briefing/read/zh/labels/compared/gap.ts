/** How far a number stands from another one: “高于全省平均水平1.9个百分点”, “是净利润的四倍”. */
import { metric } from '../phrases/phrases.ts';
import { heldTo } from './held-to.ts';
import type { Known } from '../place.ts';

/** Others of the same time, which the reader of a label would not guess. */
const others =
  '(?:全[国省市县区州](?:平均(?:水平|值)?|均值)?|[\\u4e00-\\u9fff]{0,4}(?:平均(?:水平|值)?|均值)|[\\u4e00-\\u9fff]{2,8}(?:[增涨降]幅|增速|投资|成本|利率|收入|支出|水平)|(?:标杆|同类|周边|先进|人工|传统|普通|同行|邻近|相邻)[\\u4e00-\\u9fff]{1,6}?|(?:可研|市场|年初|此前)?(?:预期|预定|预测|计划|规划)(?:目标|进度)?|(?:年初|年度|全年|既定|(?:省|市|县|国家|上级|部)(?:定|下达)?的?)(?:目标|任务|标准)|(?:时序|序时)进度|[\\u4e00-\\u9fff]{0,4}(?:控制线|警戒线|红线|基准线|及格线|限额))';
const levels = new RegExp(
  `(?:高于|低于|快于|慢于|好于|优于|领先|落后|跑赢|跑输|高出|低出)(?:于|了)?${others}(?:约|将?近|超过?|达)?$`,
);
const than = new RegExp(`[比较](?:于|之)?(${others})(?:要|还)?(高出?|低|快|慢)了?(?:约|将?近|超过?|达)?$`);
const verbs: Record<string, string> = { 高: '高于', 高出: '高于', 低: '低于', 快: '快于', 慢: '慢于' };

/** What pulls a rate down is told by how much; “拖累增加值仅增长1.8%” tells the rate. */
const drag =
  /(?:拖累|拉低|下拉)了?(?:[^，；]*[速率幅]|[^，；增]{2,8}增长|[^，；增]{2,8})(?:约|将?近|超过?)?$/;

/** Of what it was itself a number is a growth. */
const itself = /上年|去年|前年|同期|原来|过去|以前|从前|当年|此前|之前|年初|上月|\d|年前|[往常]年/;
/** The longest name that is set whole, in UTF-16 units. */
const longest = 20;
/** “是2020年的2.5倍”: alone, so many times would be read as what was added. */
const earlier =
  /(?:约?[是为]|相当于|达到?了?)((?:\d{4}年|上年|去年|前年)(?:同期|末|底)?|[一二两三四五六七八九十\d]+年前)的(?:约|将?近)?$/;
const timesOf =
  /(?:约?[为是]|相当于|达到?了?)((?:[^，；。占是为]{2,14}?)的|[^，；。占是为的]{2,14}的?)(?:约|将?近)?$/;

/** The gap told with what it is measured from: 技改投资增速快于全部投资; the label as it is where nothing is compared. */
export function gapOf(label: string, number: Known): string {
  const {
    unit,
    kind,
    around: { own, clause },
  } = number;
  // “化工行业减产，拖累工业增加值增速1.6个百分点”
  if (kind === 'growth' && /(?:百分|千分|基)点/.test(unit) && drag.test(own))
    return `拖累${label}${/增长(?:了|约|将?近|超过?)?$/.test(own) && !/增[长速]$/.test(label) ? '增长' : ''}`;
  if (kind === 'growth' && unit === '倍') {
    const then = earlier.exec(clause)?.[1];
    const since = `${label.replace(/增速$/, '')}相当于${then ?? ''}`;
    if (then !== undefined) return since.length > longest ? label : since;
    const other = timesOf.exec(own)?.[1]?.replace(/的$/, '') ?? '';
    return other === '' || itself.test(other) || label.includes(other)
      ? label
      : `${label.replace(/增速$/, '')}相当于${other}`;
  }
  if (kind === 'growth' && /百分点|基点|^(?:BP|bp)$/.test(unit)) return besides(label, own, heldTo(number));
  const above = levels.exec(own)?.[0].replace(/(?:约|将?近|超过?|达)$/, '') ?? '';
  const [, other = '', verb = ''] = than.exec(own) ?? [];
  const gap = above || (other === '' ? '' : `${verbs[verb] ?? verb}${other}`);
  if (gap === '' || label.includes(gap.slice(0, 2))) return label;
  // “比全县平均水平高出3100多元”
  if (
    /^(?:amount|duration)$/.test(kind) &&
    (metric(label) || /(?:小时|天数|时长|次数)$|^[户人校]均/.test(label)) &&
    /平均|均值/.test(gap)
  )
    return `${label}${gap}`;
  if (kind !== 'growth')
    return /线$|限额$/.test(gap) ? `${label.replace(/(?:降低|提高|增加|减少)$/, '')}${gap}` : label;
  // “年度投资完成六成，比序时进度慢了12个百分点”: what lags is no growth.
  if (/进度$/.test(gap)) return `${label.replace(/增速$/, '')}${gap}`;
  return `${label.replace(/增速$/, '')}${gap}`;
}

/** A rate with what it is held to: 技改投资增速快于全部投资, 城镇化率低于全国. */
function besides(name: string, own: string, mark: string): string {
  // “1.2和0.8个百分点”: the second is named after the first.
  const label = /^(?:、|和|与|及|以及)$/.test(own)
    ? name.replace(/(?<=..)(?:[高低快慢好优]于|[高低]出|领先|落后|跑[赢输]).*$/, '')
    : name;
  if (mark === '' || label.includes(mark.slice(0, 2))) return label;
  if (/进度$/.test(mark)) return `${label.replace(/增速$/, '')}${mark}`;
  const rate = label.replace(/(?<![占对])[比较]$/, '');
  return `${/(?:[速率幅比重度]|平均值|目标)$/.test(rate) ? rate : `${rate}增速`}${mark}`;
}
