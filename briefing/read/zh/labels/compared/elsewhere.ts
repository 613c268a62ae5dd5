/** The same measure somewhere else: “全市宽带普及率91%，山区三县还不到八成”. */
import { isThing } from '../phrases/caption.ts';
import { metric } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const there =
  /^[，、；]?(?:而|但|其中)?([\u4e00-\u9fff]{2,8}?)(?:还|尚|则|却|也|更|仅|只|都|均)+(?:不到|不足|只有|仅有|仅|有|为|是|达到?|高达|超过?|低于)?$/;
const where = /(?:[省市县区乡镇村州]|地区|山区|片区|企业|学校|医院|机构|乡镇|街道|社区)$/;

/** Names a share by the place and what was measured of all: 山区三县宽带普及率. */
export function elsewhere({ number, own, numbers, named, past }: Place): Named | null {
  const before = numbers[past];
  if (!/^(?:percent|ratio)$/.test(number.kind) || before?.kind !== 'percent') return null;
  const who = there.exec(own)?.[1];
  const measured = named[past]?.label ?? '';
  if (who === undefined || metric(who) || !where.test(who) || !isThing(who)) return null;
  if (!/(?:率|占比|比重|比例)$/.test(measured)) return null;
  const label = `${who}${measured.replace(/^全[省市县区国州镇]/, '')}`;
  if (label.length > 20) return null;
  return { label, topic: label, share: label };
}
