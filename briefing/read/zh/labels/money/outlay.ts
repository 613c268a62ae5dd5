/** Money set aside: what it is for tells more than whose it was. */
import { wordsOf } from '../../lexicon/index.ts';
import { phraseAfter } from '../phrases/after.ts';
import { headNoun } from '../phrases/caption.ts';
import { shortened, tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const setAside =
  /(?:筹措|筹集|筹资|争取|腾出|拿出|拿|掏出|挤出|安排|拨出|拨付|下拨|下达|列支|追加|统筹)(?:安排)?(?:专项|财政|本级|[省市县区]级|中央)*(?:资金|财力|经费)?(?:了|约|近|超过?|不少于|不低于|专项)*$/;
const aim =
  /^(?:左右|以上|多|余)?的?(?:资金|专款|，)?(?:专门|专项|全部|主要)?(用[于来在])?((?:[^，。；、\d]|、(?=[^，。；、]{1,8}等)){4,16})(?=[，。；、]|$)/;

const doing =
  /^(?:左右|以上|多|余)?(?:资金|专款)?，?(?:专门|专项|全部|主要)?(?:用[于来])?(?:(改造|新建|扩建|修建|建设|打造|支持|修|建|盖)|办好?|兴办|实施|完成|推进)(?:了|约|近)?$/;

/** “安排财政专项资金2.3亿元，”: a fund by its name. */
const fund =
  /(?:安排|下达|拨付|下拨|列支|筹措|筹集|统筹)(?:了|本级)*((?:中央|[省市县区]级)?财政(?:奖补|衔接|专项|引导|扶持|奖励|补助)+资金)(?:约|近|超过?)*$/;

/** What is done with it, and what it is done for. */
const undertaking = '用[于来在]|加力|加快|扩围|重点|专项|主要|全部|大力|继续|实施|推进|开展';
const furthering = '支持|扶持|保障|推动|促进|补贴|奖励|鼓励';
const forUse = new RegExp(
  `^(?:左右|以上|多|余)?的?((?:中央|[省市县区]级|本级)?(?:财政|专项|扶持|奖补|引导|衔接|奖励|补助){1,2}资金)，?(?=${undertaking}|${furthering})(?:${undertaking})*((${furthering})?[^，。；、\\d]{3,16}?)(?=[，。；、]|$)`,
);

/** Names a sum by what it was set aside for: 支持科技攻关资金 of “县里将拿出2亿元支持科技攻关”. */
export function outlay({ number, own, numbers, index, text }: Place): Named | null {
  if (number.kind !== 'amount' || !/元$/.test(number.unit)) return null;
  const named = fund.exec(own)?.[1];
  if (named !== undefined && /^(?:左右|以上)?[，。；]/.test(number.around.after))
    return { label: named, topic: named };
  if (!setAside.test(own)) return null;
  // “安排2亿元财政资金，支持老厂改造”: the fund by what it is for.
  const [, money = '', use = '', furthers] = forUse.exec(number.around.after) ?? [];
  if (use !== '')
    return { label: shortened(`${use}${furthers === undefined ? '' : '的'}${money}`), topic: money };
  // “拿出5亿元办10件惠民实事”: the things that are counted next.
  const next = numbers[index + 1];
  const led = next ? doing.exec(text.slice(number.end, next.start)) : null;
  const thing =
    next && led ? tidy(headNoun(phraseAfter(next.around.after).replace(/^[^的]{4,12}的(?=..)/, ''))) : '';
  if (`${led?.[1] ?? ''}${thing}`.length >= 2 && thing !== '')
    return { label: shortened(`${led?.[1] ?? ''}${thing}${/筹/.test(own) ? '筹资' : '投入'}`), topic: thing };
  const [, meant, purpose = ''] = aim.exec(number.around.after) ?? [];
  const [first] = wordsOf(purpose);
  // “安排2亿元专项债券”: what stands behind is what was set aside.
  if (!first || (meant === undefined && !'vsw'.includes(first.class))) return null;
  const label = shortened(`${purpose}资金`);
  return { label, topic: label };
}
