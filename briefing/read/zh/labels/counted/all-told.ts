/** What has come together over years is no sum of one: “累计对外投资220亿美元”, “财政投入累计近30亿元”. */
import type { Known } from '../place.ts';

const all =
  /累计(?![结盈]余|亏损|折旧|分红)(?:已|近|约|达到?|超过?|突破|完成|实现)*([^，、；累]{0,14}?)(?:已|近|约|达到?|超过?|突破|逾)*$/;

/** The label with 累计 where that is how it was counted; as it is where it tells so, or how often. */
export function allTold(label: string, { kind, unit, around: { own } }: Known): string {
  if (kind !== 'amount' || label.length < 2 || label.length > 14 || /累计|[每均共]|总|目标|计划/.test(label))
    return label;
  const said = /元$/.test(unit) ? all.exec(own)?.[1] : undefined;
  return said !== undefined && (said === '' || said === label) ? `累计${label}` : label;
}
