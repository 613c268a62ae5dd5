/** How many work in each: “基层水管站平均不到3人”. */
import { tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const mean =
  /^[，、]?([\u4e00-\u9fff]{2,10}?(?:站|所|室|中心|支队|大队|班组|校|村|社区|机构))(?:平均|[站所]均)(?:每[个所家座]|配备|仅有?|只有|有|不足|不到|约|近|在编)*$/;

/** Names the people by where they work: 基层水管站平均人数. */
export function meanStaff({ number, own }: Place): Named | null {
  const where = number.unit === '人' ? mean.exec(own)?.[1] : undefined;
  if (where === undefined) return null;
  const label = `${tidy(where).endsWith(where.slice(-1)) ? tidy(where) : where}平均人数`;
  return { label, topic: label };
}
