/** “高新区新签约项目14个，实现工业总产值90亿元”: the sentence’s first words tell whose output it is. */
import { metric, tidy } from './phrases/phrases.ts';
import type { Named, Place } from './place.ts';

const brought =
  /^[，、]?(?:全年|共|累计)?(?:实现|完成)((?:工业)?总?产值|(?:营业|主营业务)收入|技工贸总收入|进出口总?额|税收|销售收入)(?:约|近|超过?|达到?)*$/;
const whose =
  /^(?:去年|今年|全年)?，?([\u4e00-\u9fff]{0,6}?(?:开发区|高新区|经开区|产业园区?|工业园区?|园区|综保区|示范区|自贸区|科技城))(?:全年|累计|新)?(?:新?入驻|新?引进|新?签约|新?落户|新增|现有|集聚|入驻|招引)/;

/** Names a sum by the park its sentence begins with: 高新区工业总产值. */
export function sameDoer({ number, own, fresh, text }: Place): Named | null {
  const what = brought.exec(own)?.[1];
  if (what === undefined || fresh || number.kind !== 'amount') return null;
  const name = whose.exec(text.slice(number.around.sentence.start, number.start))?.[1];
  const label = name === undefined ? '' : `${tidy(name)}${what}`;
  return label === '' || !metric(label) ? null : { label, topic: label };
}
