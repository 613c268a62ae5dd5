/** A part of the firm that a clause without numbers spoke of: “华东市场竞争加剧，实现收入12.6亿元”. */
import type { Named, Place } from '../place.ts';
import { tidy } from '../phrases/phrases.ts';

const segment =
  /(?:^|[，；：。\s])(?:受[^，]*影响，)?((?!其中|但|而)[\u4e00-\u9fff]{2,8}?(?:市场|业务|板块|大区|事业部|渠道|企业|行业))(?!份额|占有|监管|主体|化)[\u4e00-\u9fff]{2,14}，$/;
const result =
  /^(?:全年|累计|共|仅)?(?:实现|完成|录得|取得)?((?:营业|销售|经营)?收入|营收|销售额|净利润|利润总额|毛利|亏损|盈利)(?:仅|约|近)?$/;

/** Names income by the part of the firm that the clause before spoke of. */
export function segments({ number, own, text }: Place): Named | null {
  const measure = result.exec(own)?.[1];
  if (number.kind !== 'amount' || measure === undefined) return null;
  const start = number.start - own.length;
  const whose = segment.exec(text.slice(Math.max(number.around.sentence.start, start - 40), start))?.[1];
  if (whose === undefined) return null;
  const label = `${tidy(whose)}${measure}`;
  return { label, topic: label };
}
