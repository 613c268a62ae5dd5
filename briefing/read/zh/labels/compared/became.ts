/** What a number became, whatever the verb between the two: “检测点由6个加密到15个”. */
import { inherited } from '../inherited.ts';
import type { Named, Place } from '../place.ts';

const from =
  /[由从](?:上年末?|去年底?|年初|原来|原先|过去|以前|从前|此前|目前|现在|最初|\d{4}年|[一二两三四五六七八九十\d]+年前)?[末底初]?的?(?:每[\u4e00-\u9fff]{1,2})?(?:约|近|平均|不足|不到|仅|只有)*$/;
const to =
  /^(?:左右|多|余)?[\u4e00-\u9fff]{1,6}[到至成为](?:了|约|近|超过?|目前的?|现在的?|如今的?|[去今]年的?|\d{4}年[末底]?的?)*$/;

/** Names the second as the first; null where no such pair is told. */
export function became(place: Place): Named | null {
  const { numbers, past, number, own, fresh } = place;
  const before = numbers[past];
  if (!fresh || !before || before.unit !== number.unit || before.kind !== number.kind) return null;
  return from.test(before.around.clause) && to.test(own) ? inherited({ ...place, own: '增到' }) : null;
}
