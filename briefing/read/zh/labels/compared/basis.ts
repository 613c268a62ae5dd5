/** What a reckoning starts from: “以总股本5亿股为基数”. */
import type { Named, Place } from '../place.ts';

/** Names a number by its own noun, where 为基数 stands behind it. */
export function basis({ number, own }: Place): Named | null {
  if (!/^为(?:基数|基准|基期|起点)/.test(number.around.after)) return null;
  const label = /(?:^|[^可予得所])以(?:公司|现有|目前|截至[^，]{0,10}的?)?([\u4e00-\u9fff]{2,8})$/.exec(
    own,
  )?.[1];
  return label === undefined ? null : { label, topic: label };
}
