/** What a budget holds beside its own revenue: what is left of last year, what is handed down, and what all of it comes to. */
import type { Named, Place } from '../place.ts';

/** “上年结转收入”, “省提前下达专项转移支付”: from when and by whom is the name of it. */
const brought =
  /^[，、]?(?:加上|加|其中)?((?:上年|以前年度|历年)(?:结转|结余)(?:(?:和|及|、)[^，、]{2,8})?(?:收入|资金)?|(?:中央|上级|[省市县])(?:级?财政)?提前下达[^，、]{2,10})(?:约|为|达|共|近)*$/;
const total = /^[，、]?(?:全年|当年|本年)?([收支])[入出](总计|合计)(?:约|为|达|共)*$/;
/** The budgets of one sentence are told in fewer numbers than this. */
const farthest = 12;

/** 上年结转收入, 省提前下达转移支付, 政府性基金预算收入总计; null for what is no such sum. */
export function inBudget({ number, own, numbers, named, index }: Place): Named | null {
  if (!/元$/.test(number.unit) || number.kind !== 'amount') return null;
  const sum = brought.exec(own)?.[1];
  if (sum !== undefined) return { label: sum, topic: sum };
  const [, way = '', all = ''] = total.exec(own) ?? [];
  if (way === '') return null;
  const flow = way === '收' ? '收入' : '支出';
  for (let at = index - 1; at >= Math.max(0, index - farthest); at--) {
    const other = numbers[at];
    if (!other || other.start < number.around.sentence.start) break;
    const budget = new RegExp(`^(.{2,14}预算)${flow}$`).exec(named[at]?.topic ?? '')?.[1];
    if (budget !== undefined) return { label: `${budget}${flow}${all}`, topic: `${budget}${flow}` };
  }
  return { label: `${flow}${all}`, topic: `${flow}${all}` };
}
