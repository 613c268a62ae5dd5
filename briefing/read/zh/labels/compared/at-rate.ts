/** A rate told before what it is one of: “7%左右的速度可以保证就业”, “5%的经济增速”. */
import { topicOf, type Named, type Place } from '../place.ts';

const leads = /^[，、]?(?:保持|以|按照?)?(?:约|近)?$/;
const rate = /^(?:左右|以上)?的(?:年均)?(经济|投资|消费|收入)?(?:增长)?(?:速度|增速|增长率|[增涨]幅)/;
/** 经济增长预期, 工业投资增速: what grows was spoken of. */
const grows = /^(.{2,})(?:增速|增长预期|增长(?:预期)?目标)$/;

/** Names the rate by what grows: 经济增速. */
export function atRate(place: Place): Named | null {
  const { number, own, named, index } = place;
  const [said, thing] = rate.exec(number.around.after) ?? [];
  if (number.kind !== 'growth' || said === undefined || !leads.test(own)) return null;
  const whose = thing ?? (topicOf(place) || (grows.exec(named[index - 1]?.label ?? '')?.[1] ?? ''));
  return { label: `${whose}增速`, topic: whose };
}
