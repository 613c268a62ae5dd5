/** What is counted each day is no total: “建成后日均可接待旅客8000人次”. */
import { isDoing } from '../phrases/caption.ts';
import type { Known } from '../place.ts';

const each = /((?:平均)?每[天日]|日均)[^每均，；\d]{0,14}$/;
/** “一线工人由过去每班40人减少到12人” */
const crew = /(每(?:班|组|条线|车间|个班组))(?:\d+[人名][^，；\d]{1,4}[到至为])?(?:约|近)?$/;
/** What is told day by day anyway: 航班, 班次. */
const scheduled = /[班趟列](?:次|车)?$/;

/** The label with 每天 where that is how it is counted; the label as it is where it tells so, or nothing is counted. */
export function perDay(label: string, { kind, unit, around: { own, clause } }: Known): string {
  if (
    kind !== 'amount' ||
    unit === '元' ||
    scheduled.test(unit) ||
    label.length < 2 ||
    /[均每日]/.test(label)
  )
    return label;
  const said = each.exec(own)?.[1] ?? (/^[人名]$/.test(unit) ? crew.exec(clause)?.[1] : undefined);
  if (said === undefined) return label;
  // “各类企业每天新增4500户”
  const more = /(新增|净增)(?:了|约|近|超过?)*$/.exec(own)?.[1];
  if (more !== undefined && !/^新|净增/.test(label)) return `${said}${more}${label}`;
  // “每天有60多名创客“落户””
  const [, thing = '', deed = ''] = /^(.{2,}?)(“[^“”]{2,4}”)$/.exec(label) ?? [];
  if (thing !== '') return `${said}${deed}的${thing}`;
  return isDoing(label) && /[人名位]/.test(unit)
    ? `${said}${label.replace(/^[来去](?=..)/, '')}人数`
    : `${said}${label}`;
}
