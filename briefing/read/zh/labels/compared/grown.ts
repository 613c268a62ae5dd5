/** A change says that it is one, also where nothing else was told of the thing: 固定资产投资增速 under 7.8%. */
import type { Known } from '../place.ts';

const told =
  /[增涨降升减]|回落|回升|[高低快慢多少]于|领先|差距|速度|目标|贡献|拉动|同比|环比|占|幅度?$|之比$|倍数?$|收窄|扩大|缩小|翻|指数$/;

/** “工业增加值增长”: an amount, though its name tells of more. */
const amount = /增加值|增值税/g;

const lessened = /(?:时限|时间|用时|时长|工期|周期|环节|材料|人员|员工|人力|岗位)$/;
const shrinks = /(缩短|减少|压缩|压减|精简|下降|降低)了?(?:约|近|超过?)*$/;

const isRate = (unit: string): boolean => /^(?:%|％|成|‰)$/.test(unit);

/** The label of a growth or fall in percent with 增速, unless it tells of a change already. */
export function asGrowth(label: string, { kind, unit, around: { own } }: Known): string {
  // “办理时限再缩短30%”: of what is made less there is no rate.
  const less = kind === 'growth' && lessened.test(label) ? shrinks.exec(own)?.[1] : undefined;
  if (less !== undefined && !told.test(label)) return `${label}${less}`;
  return kind === 'growth' && isRate(unit) && label.length >= 2 && !told.test(label.replace(amount, ''))
    ? `${label}增速`
    : label;
}

/** “增速为-2.6%”, “同比-2.6%”: a rate below nought stays a rate. */
const below = /(?:增[速长幅]|[同环]比)[为是约达]*[-−－—]?$/;

/** A rate that the text says fell: 事故起数降幅. */
export const asFall = (label: string, { kind, sign, unit, raw, around: { own } }: Known): string =>
  kind === 'growth' && sign < 0 && isRate(unit) && !/^[-−－—]/.test(raw) && !below.test(own)
    ? label.replace(/增速$/, '降幅')
    : label;

const shifts =
  '提高|提升|上升|上涨|上调|扩大|加快|回升|增加|下降|降低|回落|减少|收窄|放缓|缩小|下调|下滑|下跌';
const shift = new RegExp(`(${shifts})(?:了|约|将?近|超过?|逾|达)*$`);
const than = /[比较](?:上年|去年|前年|上月|年初|上季度|上学年)(?:同期|末|底)?(高|低)(?:了|出|约|近)*$/;
/** What tells of a change, a gap or an aim already. */
const moved = new RegExp(
  `[高低快慢多少好优]于|[高低]出|领先|落后|跑[赢输]|差距|之差|拉动|拖累|进度|(?:目标|计划|预期|增长|变动|变化|幅|${shifts})$`,
);
const rate = /(?:[率比重例度差面]|份额|水平|增速)$|占/;
/** Numbers of a list before this one. */
const list = /(?:\d[\d.]*个?(?:百分点|基点)?(?:、|和|与|及|以及))+$/;

/** “税收占比达七成，较上年提高1.9个百分点”: by how much it moved is told as a move, and not as the rate itself. */
export function asMove(label: string, { kind, unit, around: { own, clause } }: Known): string {
  if (kind !== 'growth' || !/(?:百分|千分|基)点$/.test(unit)) return label;
  if (moved.test(label) || !rate.test(label)) return label;
  // “分别提高2.1个和1.4个百分点”: the verb is said once.
  const said = /^(?:、|和|与|及|以及)$/.test(own) ? clause.replace(list, '') : own;
  // “比上年高2.1个百分点”
  const higher = than.exec(said)?.[1];
  return `${label}${shift.exec(said)?.[1] ?? (higher === undefined ? '' : higher === '高' ? '提高' : '降低')}`;
}
