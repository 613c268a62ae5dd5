/** What is set for all, beside what was measured here: “平均用时67分钟，比国家标准的90分钟快了不少”. */
import { topicOf, type Named, type Place } from '../place.ts';
import { metric, shortened } from '../phrases/phrases.ts';

const setter = '(?:国家|行业|省级?|市级?|部颁|国际|法定|地方|全国|全省|承诺|合同)';
const ruled = '(?:标准|规定|要求|约定|承诺|平均水平|平均)';
const set = new RegExp(`[比较](?:起|之)?(${setter}${ruled})的(?:约|近)?$`);

/** “用时8分钟，远低于15分钟的国家规定时限”, “优于行业规定的15分钟标准”: what is set stands on both sides of its number. */
const against = new RegExp(
  `(?:(?<!降|不)低于|(?<!不)高于|优于|好于|快于|短于|少于|严于|不及|[比较])(?:起|之)?(${setter}?${ruled}?)的?(?:约|近)?$`,
);
const bound = new RegExp(
  `^的?(${setter}?(?:规定|要求|承诺|约定|法定)?的?(?:[\\u4e00-\\u9fff]{2})?(?:时限|标准|期限|限值|上限|下限|要求|平均水平|平均值|平均用时))(?:线|值)?(?=[，。；、\\d]|[快短低高少缩提压]|$)`,
);

/** 国家规定时限 of a number that is held against; '' where nothing is set. */
function boundOf({ own, number }: Place): string {
  const ahead = against.exec(own)?.[1];
  const behind = ahead === undefined ? '' : (bound.exec(number.around.after)?.[1] ?? '');
  return behind === '' ? '' : `${ahead ?? ''}${behind}`.replaceAll('的', '');
}

/** “按每人每月900元的标准发放基本生活费” */
const rate = /(?:按照?|以)((?:每[\u4e00-\u9fff])*)(?:不低于|最高|约)?$/;
const paid =
  /^(?:左右|以上)?的标准(?:为[^，。；]{2,8})?(?:发放|给予|支付|收取|补助|提供|缴纳|兑付|落实)了?([\u4e00-\u9fff]{2,10}?)(?:补助|补偿)?(?=[，。；\d]|$)/;

/** Names it by the standard and what was measured: 平均用时国家标准. */
export function standard(place: Place): Named | null {
  const given = rate.test(place.own) ? paid.exec(place.number.around.after)?.[1] : undefined;
  if (given !== undefined && place.number.kind === 'amount') return { label: `${given}标准`, topic: given };
  const what = set.exec(place.own)?.[1] ?? (boundOf(place) || undefined);
  const topic = topicOf(place);
  if (what === undefined || /^(?:growth|rank)$/.test(place.number.kind)) return null;
  return { label: metric(topic) ? shortened(`${topic}${what}`) : what, topic };
}
