/** One thing counted twice: “低保对象328户462人” by households and people, “拆除违建137处1.2万平方米” by places and area. */
import type { Place } from '../place.ts';

const told = /(?:户数?|人数|人口|面积|人次)$/;
const sites = /^[处栋幢座套间宗个块所]$/;
const goesOn = /^(?:[，、]?(?:共计?|合计|总计|约))?$/;

/** 低保对象户数, 低保对象人数, 拆除违建面积; the label as it is where one count tells all. */
export function ofBothCounts(label: string, { number, numbers, index, text }: Place): string {
  const [before, next] = [numbers[index - 1], numbers[index + 1]];
  if (label.length < 2 || number.kind !== 'amount' || told.test(label)) return label;
  const since = before ? text.slice(before.end, number.start) : '-';
  if (number.unit === '户' && next?.unit === '人' && next.start === number.end) return `${label}户数`;
  if (number.unit === '人' && before?.unit === '户' && since === '') return `${label}人数`;
  return number.unit === '平方米' && sites.test(before?.unit ?? '') && goesOn.test(since)
    ? `${label}面积`
    : label;
}
