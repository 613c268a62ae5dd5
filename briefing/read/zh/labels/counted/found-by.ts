/** Who found the problems that are counted. */
import type { Place } from '../place.ts';

/** “配合巡察组完成巡察，反馈的4个方面28个问题”: who found them stands before; '' where nobody did. */
export function foundBy({ number, own, numbers, past }: Place, noun: string): string {
  const lead = own === '方面' ? (numbers[past]?.around.own ?? '') : own;
  const [, whose = '', told = ''] =
    /^[，、]?(?:共|所)?([^，、]{0,10}?)(反馈|交办|移交|通报|指出)的$/.exec(lead) ?? [];
  if (told === '' || !/^(?:方面|问题|事项|线索|意见)$/.test(noun)) return '';
  if (whose !== '' && lead === own && noun !== '方面') return '';
  const who =
    whose || [...number.around.ahead.matchAll(/巡[察视]|督[察查导]|审计|检查|考核|评估/g)].at(-1)?.[0] || '';
  return noun === '方面' ? `${who}${told}问题所在方面` : `${who}${told}${noun}`;
}
