/** How much of what it once was: “航班量恢复至2019年的八成”, “约为改革前的三分之二”. */
import { cutAtVerb, tidy, undone } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';

const once =
  '(?:\\d{4}年(?:同期)?|(?:去年|上年|前年|往年|历史)同期|(?:去年|上年|前年)(?=的)|[\\u4e00-\\u9fff]{2,4}(?<!目|提|以|之|此)前(?:水平)?|(?:历史)?(?:高峰|峰值|最高)(?:期|时期|水平)?)';
const of = new RegExp(
  `^(.*?)(?:(?:恢复|回升|回落|回暖|下降|降|减少|减|萎缩|缩减|缩小|缩)[到至为]了?|约?[为是]|仅?相当于|[只仅]有|不[到足]|达到?)(${once})的?(?:约|将?近|超过?|不到)?$`,
);

/** 2019年 of “恢复到2019年的”; '' where a stretch tells no such time. */
export const formerTime = (stretch: string): string => of.exec(stretch)?.[2] ?? '';

/** Names a share of what something was by both: 航班量相当于2019年; null where it is a share of something else. */
export function formerly(place: Place): Named | null {
  const { number, own, numbers, past, fresh } = place;
  if (!/^(?:percent|ratio)$/.test(number.kind)) return null;
  // “甲、乙分别恢复到2019年的八成和九成”: each of them by its own name.
  if (/分别/.test(own) || /^[和、]\d[\d.]*%/.test(number.around.after)) return null;
  // “由2012年的33%下降到2020年的28%”: from one year to another, and no part of what was.
  if (fresh && /[由从][^，；]{0,12}$/.test(numbers[past]?.around.clause ?? '')) return null;
  const [, said = '', when = ''] = of.exec(own.replace(/^[，、]/, '')) ?? [];
  if (when === '' || (fresh && said === '' && numbers[past]?.kind === 'growth')) return null;
  // “接待游客恢复到2019年的九成”: those who came, and not how many there are.
  const named = tidy(cutAtVerb(said)) || topicOf(place);
  const thing = (/^接待(?=..$)/.test(named) ? named : undone(named)).replace(/增速$/, '');
  return thing.length < 2 ? null : { label: `${thing}相当于${when}`, topic: thing };
}
