/** How often something is so long or so dear: “等候时间超过30分钟的情况由9%下降到4%”. */
import type { Named, Place } from '../place.ts';
import { metric, tidy } from '../phrases/phrases.ts';

const cases =
  /^(?:及?以[上下])?的(情况|现象|情形|患者|企业|项目|案件|村|农户|家庭|学生|员工|订单|[\u4e00-\u9fff]{2,6}(?=占)|(?=[约近仅只超过]*占))/;
const bound = /(?:超过?|过|超出|高于|低于|不足|不到|达到|少于|多于)$/;

/** Names a share by the bound that tells of which: 等候时间超过30分钟的情况占比. */
export function suchCases({ number, own, fresh, numbers, past, named }: Place): Named | null {
  const edge = numbers[past];
  if (!fresh || !edge || number.kind !== 'percent' || !/^(?:amount|duration)$/.test(edge.kind)) return null;
  const what = cases.exec(own)?.[1];
  const how = bound.exec(edge.around.own)?.[0];
  if (what === undefined || how === undefined) return null;
  // “村级收入全部超过20万元，超50万元的村占六成”: what is measured was told with the number before.
  const said = tidy(edge.around.own.slice(0, -how.length));
  const measure = said === '' && metric(named[past]?.topic ?? '') ? (named[past]?.topic ?? '') : said;
  if (measure.length < 2) return null;
  // The longest names lose what they begin with rather than what is measured.
  const whose = `${how}${edge.raw}${what === '' ? '' : `的${what}`}占比`;
  const room = 20 - whose.length;
  const label = `${measure.length > room ? tailOf(measure, room) : measure}${whose}`;
  return { label, topic: label, share: label };
}

/** 年经营性收入 of 村集体经济年经营性收入: as much of the end as there is room for, from a word on. */
function tailOf(measure: string, room: number): string {
  const at = measure.search(/[年月日单户人每](?:[^年月日]{3,})$/);
  return at > 0 && measure.length - at <= room ? measure.slice(at) : measure.slice(-Math.max(room, 4));
}
