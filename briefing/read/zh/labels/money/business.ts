/** What a line of business has, after its income was told: “照明业务实现收入9亿元…，毛利率由22%降至20%”. */
import type { Named, Place } from '../place.ts';
import { tidy } from '../phrases/phrases.ts';

const holder =
  /^(?:.*[。；])?(?:其中，?)?([^，；。\d]{2,10}(?:业务|板块|产品|事业部))(?:全年|累计)?(?:实现|完成|录得)(?:营业|销售)?(?:收入|营收|销售额)[^。]*$/s;
/** Measures that would else be read as the firm’s. */
const its =
  /^[，；、]?(毛利率|(?:营业|销售)?收入占比|营收占比|净利率|产能利用率|(?:国内|全球|国际)?市场占有率)/;

/** Names a rate by the business its sentence told of; null where it tells one of its own. */
export function ofBusiness({ number, own, fresh, past, named, text }: Place): Named | null {
  const before = named[past];
  // “由22%降至20%”
  if (
    fresh &&
    before?.share !== undefined &&
    its.test(before.share.replace(/^.*(?:业务|板块|产品|事业部)/, ''))
  )
    return /^(?:提高|上升|提升|升|降|下降|回升|增加|减少|爬升)[到至为]$/.test(own) ? before : null;
  if (!/^(?:percent|growth)$/.test(number.kind)) return null;
  const measure = its.exec(own)?.[1];
  const whose =
    measure === undefined
      ? undefined
      : holder.exec(text.slice(Math.max(0, number.start - 120), number.start))?.[1];
  if (measure === undefined || whose === undefined) return null;
  const label = `${tidy(whose)}${measure}`;
  return { label, topic: label, share: label };
}
