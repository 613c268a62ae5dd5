/** What somebody was paid out of a common store: “入股也能分红，我去年领了2300元”. */
import type { Named, Place } from '../place.ts';

const got =
  /(?:^|[，、“])(?:[我他她你俺]们?家?|家里|一家人?|老[\u4e00-\u9fff]家?)?(?:去年|今年|前年|每年|一年|年底|光)*(?:就|也|还)?(?:[领分拿]|分到|领到|拿到|分得)了?(?:约|近|超过?)*$/;
const what = /(分红|租金|补贴|养老金|奖金|工资|股金)(?:[^。；]{0,4})?，[“]?[^，。；]*$/;

/** Names the sum by what was said to be paid: 分红收入. */
export function dividends({ number, own }: Place): Named | null {
  if (number.unit !== '元' || !got.test(own)) return null;
  const paid = what.exec(number.around.ahead)?.[1];
  return paid === undefined ? null : { label: /[红]$/.test(paid) ? `${paid}收入` : paid, topic: '' };
}
