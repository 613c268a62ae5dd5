/** What a number is held against: “控制在8亿立方米的指标以内”, “离40%的目标还有差距”, “尚未达到1:1.8的要求”. */
import { topicOf, type Named, type Place } from '../place.ts';
import { undone } from '../phrases/phrases.ts';

const held = /^[，、]?(?:仍|都|均)?(?:控制|稳定|保持|压减|压降)在$/;
/** “控制在省下达的20亿立方米以内” */
const given =
  /^[，、]?(?:仍|都|均)?(?:控制|稳定|保持)在(?:国家|上级|[省市县区]里?)?(?:下达|核定|规定|确定|批复|分配|要求)的?$/;
const within =
  /^的?(?:用水|用能|排放|年度|预算|控制|总量)*(指标|计划|限额|额度|目标|红线|预算|标准)(?:以|之)?内/;
const short =
  /^[，、]?(?:[^，。\d]{0,4}?)(?:离|距离?|与|尚未达到|还未达到|没有?达到|未达|未能达到|达不到|达到了?|已?满足)$/;
const wanted =
  /^的([\u4e00-\u9fff]{0,4}(?:目标|要求|标准|红线|底线|警戒线))(?:值|线)?(?:还|仍|尚|相比|相差|差|有|[，。；、])/;

/** Names a bound by what is held to it: 用水总量控制指标, 服务收入占比目标; null where nothing is. */
export function limits(place: Place): Named | null {
  const { number, own, named, past } = place;
  if (!/^(?:amount|percent|ratio|duration)$/.test(number.kind)) return null;
  const topic = topicOf(place);
  const measured = named[past]?.share ?? undone(topic);
  if (measured === '') return null;
  if (given.test(own) && /^(?:的?指标)?(?:以|之)?内/.test(number.around.after))
    return { label: `${measured}控制指标`, topic };
  const limit = held.test(own) ? within.exec(number.around.after)?.[1] : undefined;
  if (limit !== undefined) return { label: `${measured}控制${limit}`, topic };
  const wish = short.test(own) ? wanted.exec(number.around.after)?.[1] : undefined;
  return wish === undefined ? null : { label: `${measured}${wish}`, topic };
}
