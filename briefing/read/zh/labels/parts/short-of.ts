/** Those among others that lie on one side of a line: “9个乡镇中仍有4个财政收入不足2000万元”. */
import type { Named, Place } from '../place.ts';
import { metric, tidy } from '../phrases/phrases.ts';

const of = /^的?([\u4e00-\u9fff（）]{2,10}?)[中里]，?(?:仍|还|尚|已|只|共|就)*有$/;
const side = /^([\u4e00-\u9fff]{2,10}?)(?:仍|还|均|都|已)*(超过?|突破|不足|低于|不到|高于|达不到|达到)$/;

/** Names how many they are by the line, and the line by what is measured; null where no such line is told. */
export function shortOf({ number, own, numbers, index, named, text }: Place): Named | null {
  const next = numbers[index + 1];
  const things = tidy(of.exec(own)?.[1] ?? '');
  const [, what = '', how = ''] = (next && side.exec(text.slice(number.end, next.start))) ?? [];
  if (next?.kind === 'amount' && things !== '' && metric(what))
    return { label: `${what}${how}${next.raw}的${things}`, topic: things };
  const before = named[index - 1];
  const [, measure = ''] = side.exec(own) ?? [];
  return number.kind === 'amount' &&
    numbers[index - 1]?.kind === 'amount' &&
    measure !== '' &&
    before?.label.includes(`${own}${number.raw}的`) === true
    ? { label: `${before.topic}${measure}界限`, topic: before.topic }
    : null;
}
