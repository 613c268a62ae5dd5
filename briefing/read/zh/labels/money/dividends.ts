/** What somebody was paid out of a common store: “入股也能分红，我去年领了2300元”. */
import type { Named, Place } from '../place.ts';

const got =
  /(?:^|[，、“])(?:[我他她你俺]们?家?|家里|一家人?|老[\u4e00-\u9fff]家?)?(?:去年|今年|前年|每年|一年|年底|光)*(?:就|也|还)?(?:[领分拿]|分到|领到|拿到|分得)了?(?:约|近|超过?)*$/;
const what = /(分红|租金|补贴|养老金|奖金|工资|股金)(?:[^。；]{0,4})?，[“]?[^，。；]*$/;

const issued = /(每(?:\d+|十)?股)拟?(转增|派送|送|配售|配)(?:红股|股份|股票)?$/;

/** Names the sum by what was said to be paid: 分红收入; new shares by for how many of the old: 每10股转增股数. */
export function dividends({ number, own }: Place): Named | null {
  // “每10股转增5股”
  const [, per = '', way = ''] = number.unit === '股' ? (issued.exec(own) ?? []) : [];
  if (way !== '') return { label: `${per}${way}股数`, topic: '' };
  if (number.unit !== '元' || !got.test(own)) return null;
  const paid = what.exec(number.around.ahead)?.[1];
  return paid === undefined ? null : { label: /[红]$/.test(paid) ? `${paid}收入` : paid, topic: '' };
}
