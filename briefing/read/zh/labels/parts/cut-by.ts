/** By how much something is cut, with the verb behind the share: “会议经费按8%压减”, “按8%的幅度压减会议经费”. */
import type { Named, Place } from '../place.ts';
import { tidy } from '../phrases/phrases.ts';

const by = /^[，、]?([^，、]{2,14}?)(?:统一|再|均|都|一律|继续|分别)*按照?(?:不低于|不少于|约|近)?$/;
const verbs = '压减|压缩|核减|削减|下调|上调|递增|递减|扣减|降低|减少|提高|增加';
const cut = new RegExp(`^(?:左右|以上)?(?:的?(?:比例|幅度|标准))?(${verbs})(?=[，。；、]|$)`);
const cutWhat = new RegExp(
  `^(?:左右|以上)?的(?:比例|幅度|标准)(?:统一|再|一律|继续|相应)*(${verbs})([\\u4e00-\\u9fff]{2,10})(?=[，。；、]|$)`,
);

/** Names the share by what is cut: 会议经费压减幅度; null where no such verb stands behind it. */
export function cutBy({ number, own }: Place): Named | null {
  if (number.kind !== 'percent') return null;
  const [, how, thing] =
    (/按照?(?:不低于|不少于|约|近)?$/.test(own) && cutWhat.exec(number.around.after)) || [];
  if (how !== undefined && thing !== undefined) return { label: `${thing}${how}幅度`, topic: thing };
  const verb = cut.exec(number.around.after)?.[1];
  const what = tidy(by.exec(own)?.[1] ?? '');
  return verb === undefined || what.length < 2 ? null : { label: `${what}${verb}幅度`, topic: what };
}
