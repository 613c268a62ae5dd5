/** For whom and how long a standard is: “低保标准达到每人每月780元” is no sum for a year. */
import type { Known } from '../place.ts';

const each =
  '(每(?:[人生户]|公里|亩|平方米|学时|学位|床)(?:每)?[月年天]|(?<!每(?:[人生户亩床]|公里))每[月年天])';
const own1 = new RegExp(`${each}(?:不低于|不少于|达到?|约|近|超过?)*$`);
/** “由每人每月120元提高到165元” */
const before = new RegExp(
  `(?:[由从]|分别[^，；]{0,8})${each}[\\d.,]{1,8}万?元(?:(?:再)?(?:提高|增加|调整|上调|提升|增长|提)(?:到|至)?|[、和])$`,
);

/** The label of a standard with 每人每月 in brackets; as it is where it tells so. */
export function perHead(label: string, { kind, unit, around: { own, clause, ahead, after } }: Known): string {
  if (kind !== 'amount' || unit !== '元' || !/(?:标准|补助|补贴|养老金|低保金)(?:目标)?$/.test(label))
    return label;
  const whom = own1.exec(own)?.[1] ?? before.exec(clause)?.[1];
  // “城乡低保标准提高到每月750元、每年6600元”: where both are told, which is which.
  const both = /每月.*每年|每年.*每月/.test(`${ahead}${own}${after}`);
  if (whom !== undefined && whom.length === 2 && !both) return label;
  return whom === undefined || /每|人均|生均|户均/.test(label) ? label : `${label}（${whom}）`;
}
