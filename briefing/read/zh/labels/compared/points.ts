/** By how much a rate moved says so: “城镇化率65%，提高0.8个百分点” are 城镇化率 and 城镇化率提高. */
import { isPoint } from '../../units.ts';
import { rising, falling } from '../../words.ts';
import type { Known } from '../place.ts';

const verbs = `${rising}|${falling}|加快|走高|走低|走阔|抬升|恶化`;
/** The numbers of a list that stand before its last ones: “0.6和0.9个百分点”, “0.6个百分点、”. */
const listed = /(?:[\d.]{1,8} ?(?:个?百分点|个)?(?:、|和|与|及|以及))+$/;
const moved = new RegExp(
  `(${verbs}|(?<=[比较同环大微小略][^，；]{0,8})[升降])幅?度?(?:了|约|将?近|超过?|逾|达到?| )*$`,
);
/** “比上年高2.1个百分点” */
const than = /[比较](?:上年|去年|前年|上月|年初|上季度|上学年)(?:同期|末|底)?(高|低)(?:了|出|约|近)*$/;
/** What tells of a change, or of a distance to something else, already. */
const told = new RegExp(
  `(?:${verbs}|[升降]|幅度|变化|变动|差距?|拉动|拖累|贡献)$|[高低快慢多少好优]于|[高低]出|领先|落后|跑[赢输]|超(?!高|声)|拉动|拖累|目标|进度`,
);
/** What is said of a rate: it is no rate of a rate. */
const plainly: Record<string, string> = {
  增加: '提高',
  增长: '提高',
  减少: '下降',
  上涨: '提高',
  升: '上升',
  降: '下降',
};
const rates =
  /(增速|[增涨降跌]幅)[^，；增涨降跌]{0,16}(?:收窄|扩大|回落|放缓|加快|提高|上升|下降|提升)[^，；]*$/;
/** The longest name that is set whole, in UTF-16 units. */
const longest = 24;

/** The label of a change in points with its verb; as it is where it tells of the change already. */
export function asMoved(label: string, { kind, unit, around: { clause } }: Known): string {
  if (kind !== 'growth' || !isPoint(unit) || label.length < 2 || told.test(label)) return label;
  const said = clause.replace(listed, '');
  const verb = moved.exec(said)?.[1] ?? { 高: '提高', 低: '下降' }[than.exec(said)?.[1] ?? ''];
  if (verb === undefined) return label;
  // “降幅分别收窄0.4个和0.7个百分点”, “年均提高1.2个百分点”
  const rate = /[速幅率重例比度]$/.test(label) ? '' : (rates.exec(clause)?.[1] ?? '');
  const yearly = clause.includes(`年均${verb}`) && !label.includes('年均') ? '年均' : '';
  const whole = `${label}${rate}${yearly}${plainly[verb] ?? verb}`;
  return whole.length > longest ? label : whole;
}
