/** What a rate is held to, where it stands so many percentage points above or below: “分别高于全国、全省平均水平1.2和0.8个百分点”. */
import type { Known } from '../place.ts';

const about = '(?:约|将?近|超过?|达|了)*';
const above = new RegExp(
  `(高于|低于|快于|慢于|好于|优于|领先于?|落后于?|跑赢|跑输|高出|低出)了?([^，；。\\d比较]{2,16}?)(?:分别|各)?${about}$`,
);
const than = new RegExp(
  `(?<![占同环对相无])[比较](?![重例率值])(?:于|之)?([^，；。\\d比较]{2,16}?)(?:分别|各|均|都|还|要|则|大幅|明显)*((?<![提新升增])高出?|(?<![降减])低出?|(?<!加)快|(?<![减放])慢)${about}$`,
);
const verbs: Record<string, string> = {
  高: '高于',
  高出: '高于',
  低: '低于',
  低出: '低于',
  快: '快于',
  慢: '慢于',
};

/** Of what it was itself at another time a rate has risen. */
const itself =
  /上年|去年|前年|同期|原来|过去|以[前往]|从前|当年|[此之]前|疫情|[往常]年|[季年月]度?$|半年|[初末前时后]$|[届轮]/;

/** The numbers of a list before this one, and those behind it. */
const before = /(?:\d[\d.]*(?:个?百分点|个)?(?:、|和|与|及|以及))+$/;
const behind = /^(?:(?:、|和|与|及|以及)\d[\d.]*(?:个?百分点|个)?)+/;
const shared = /(?:平均(?:水平|值)|平均|水平|[增涨降]幅|增速)$/;

/** 高于全省平均水平; '' where a rate is held to nothing but itself. */
export function heldTo({ around: { clause, after } }: Known): string {
  const list = before.exec(clause)?.[0] ?? '';
  const said = /[^\d]*$/.exec(clause.slice(0, clause.length - list.length))?.[0] ?? '';
  const [, other = '', verb = ''] = than.exec(said) ?? [];
  const [, higher = '', mark = ''] =
    other === '' ? (above.exec(said) ?? []) : ['', verbs[verb] ?? verb, other];
  if (mark === '' || (itself.test(mark) && !/(?:预算|计划|目标)$/.test(mark))) return '';
  const at = list.split(/[\d.]+/).length - 1;
  const marks = mark.split(/[、和与及]/);
  const many = at + 1 + ((behind.exec(after)?.[0] ?? '').split(/[\d.]+/).length - 1 || 0);
  if (marks.length < 2 || marks.length !== many) return `${higher}${mark}`;
  // “全国、全省平均水平”: what the last ends with is said for all.
  const tail = shared.exec(mark)?.[0] ?? '';
  const own = marks[at] ?? '';
  return `${higher}${own}${own.endsWith(tail) ? '' : tail}`;
}
