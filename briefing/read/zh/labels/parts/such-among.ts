/** How many of some are so, told without a number of their own: “规上企业中产值过亿元的不到一半”. */
import { isThing } from '../phrases/caption.ts';
import { metric, tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const those =
  /^[，、：]?(?:[一二三四五六]是)?([^，、：中\d]{2,12})(?<![公千英])[中里](?!的|[心等学小])，?([^，、的\d]{3,12})的(?:还|仅|只|已|也|约|将?近|有|占|超过?|不到|不足)*$/;

/** Names the share by what they are and who: 产值过亿元的规上企业占比. */
export function suchAmong({ number, own, fresh }: Place): Named | null {
  if (fresh || !/^(?:percent|ratio)$/.test(number.kind)) return null;
  const [, said = '', so = ''] = those.exec(own) ?? [];
  const whom = tidy(said);
  if (whom.length < 2 || !isThing(whom) || metric(whom) || /^(?:来自|用于)|[只仅]有|相当于|[是为占]/.test(so))
    return null;
  const label = `${so}的${whom}占比`;
  return label.length > 20 ? null : { label, topic: whom, share: label };
}
