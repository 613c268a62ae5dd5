/** What kind of money a sum is, where the words behind it say so. */
import { phraseAfter } from '../phrases/after.ts';
import { isThing } from '../phrases/caption.ts';
import { deedOf, tidy } from '../phrases/phrases.ts';
import type { Place } from '../place.ts';

/** Verbs that say nothing of what is counted. */
export const light =
  /^(?:实施|组织|开展|培育|完成|支持|推出|达成|提供|保障|建立|认定|推进|形成|加大|优化|守牢|守住|坚守|扛牢|筑牢|设立|处分|服务|攻克|突破|更名|开发|办好|办成|做好)$/;
/** “拿出3亿元科创引导资金”, “发行5亿元绿色中期票据”: what kind of money it is stands behind; '' where none does. */
export function moneyGiven({ number }: Place, own: string): string {
  if (!/元$/.test(number.unit) || /[和与、]$/.test(own)) return '';
  const plain = own.replace(/(?:超过?|突破|约|近|逾|了|共|总额|不超过)+$/, '');
  const money = phraseAfter(number.around.after).replace(/^的/, '');
  // “县财政还给了300万元补贴”: who gave it tells what money it is.
  const giver =
    /^[，、]?([\u4e00-\u9fff]{2,6}?)(?:又|还|再|也|另外?|已|将|每年)*(?:给|补|拨|奖|发放?|拨付|下拨|资助|安排|支持)$/.exec(
      plain,
    )?.[1];
  if (
    giver !== undefined &&
    isThing(giver) &&
    /^(?:补助|补贴|奖金|奖励|资助|扶持|贴息|经费|[\u4e00-\u9fff]{2,6}(?:资金|经费|债券))$/.test(money)
  )
    return `${giver}${money}`;
  const verb = deedOf(plain);
  if (verb === '' || tidy(plain.slice(0, -verb.length)).length > 6) return '';
  if (money.length < 4 || money.length > 12 || !moneys.test(money)) return '';
  return light.test(verb) || verb === '拿出' ? money : `${verb}${money}`;
}
const moneys = /(?:资金|基金|票据|债券|贷款|补贴|补助|奖金|红利|股息|消费券|授信)$/;
