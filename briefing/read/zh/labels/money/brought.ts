/** What a new works brings: “海防工厂于5月投产，下半年贡献收入8000万元”. */
import type { Named, Place } from '../place.ts';
import { tidy } from '../phrases/phrases.ts';

const begun =
  /^(?:位于[^，；。]{2,8}的)?([^，；。\d]{2,12}?(?:工厂|基地|产线|生产线|项目|园区|分公司|子公司|[一-龥]厂|电站|矿))(?:已?于|在|自)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:正式|全面|如期|顺利|建成)?(?:投产|投运|投用|达产|运营|开业|并表|并网)/;
const given =
  /^[，、]?(?:全年|当年|下半年|上半年|本年|首年|年内|预计|已|累计)*(贡献(?:营业|销售)?(?:收入|利润|净利润|营收|税收|产值)|设计(?:年)?产能|(?:本地|当地)员工占比|产能利用率|良品率|达产率)(?:约|近|超过?|达到?)?$/;

/** Names what was brought by the works its sentence begins with. */
export function brought({ number, own, text }: Place): Named | null {
  const measure = given.exec(own)?.[1];
  const whose =
    measure === undefined
      ? undefined
      : begun.exec(text.slice(number.around.sentence.start, number.start))?.[1];
  if (measure === undefined || whose === undefined) return null;
  const label = `${tidy(whose)}${measure}`;
  return { label, topic: label };
}
