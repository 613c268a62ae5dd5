/** The few that make up much of a whole: “前5大客户贡献了销售收入的近六成”. */
import type { Named, Place } from '../place.ts';

const few =
  /^([\u4e00-\u9fff]{2,8}?)(?:合计|共|就|一共)*(贡献|占|创造|撑起|包揽|提供|承担)了?([\u4e00-\u9fff]{2,10})的(约|将?近|超过?|不到)?$/;

/** Names how many they are by what they make up: 贡献销售收入近六成的客户; null where these are not the first few. */
export function mostOf({ number, own, numbers, index, text }: Place): Named | null {
  const next = numbers[index + 1];
  if (number.kind !== 'amount' || !next || !/^(?:percent|ratio)$/.test(next.kind)) return null;
  if (!/(?:^|[，、：])前$/.test(own) && !/前$/.test(own)) return null;
  const [, who, verb = '', whole = '', about = ''] = few.exec(text.slice(number.end, next.start)) ?? [];
  return who === undefined ? null : { label: `${verb}${whole}${about}${next.raw}的${who}`, topic: who };
}
