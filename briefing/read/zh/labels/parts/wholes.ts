/** Parts of a sum that was told a sentence before, or once for all of a list. */
import { metric } from '../phrases/phrases.ts';
import type { Place } from '../place.ts';

/** “按经营地分，城镇118.6亿元、乡村37.8亿元”: of the sum that the sentence before told. */
export function kindOfWhole({ number, numbers, named, text }: Place, noun: string): string {
  if (number.kind !== 'amount' || noun.length > 6 || metric(noun)) return '';
  // The list goes on over semicolons.
  const from = text.lastIndexOf('。', number.start) + 1;
  if (!/^(?:按[^，。]{2,8}(?:分|划分|看)|分[^，。]{2,6}看)，/.test(text.slice(from, number.start))) return '';
  const at = numbers.findLastIndex(
    (one) => one.start < from && one.kind === 'amount' && one.unit === number.unit,
  );
  const said = (named[at]?.topic ?? '').replace(/^全[省市县区国]/, '');
  const whole = noun.endsWith('居民') ? said.replace(/^(?:全体|全部)?居民(?=.)/, '') : said;
  return whole === '' || !metric(whole) ? '' : `${noun}${whole}`;
}

/** “主要产品产量中，水泥148万吨；钢材30万吨”: what is measured of each stands at the beginning, told once. */
export function ofMany({ number, text, own }: Place, noun: string): string {
  if (number.kind !== 'amount' || metric(noun) || noun.length > 10 || /其中/.test(own)) return '';
  const ahead = text.slice(Math.max(0, number.start - 160), number.start);
  const measure = /(?:^|。)[^，。；]{2,12}?((?:总?产|销|存)量|产值|销售额|零售额)中，[^。]*$/.exec(
    ahead,
  )?.[1];
  return measure === undefined ? '' : `${noun}${measure}`;
}
