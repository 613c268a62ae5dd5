/** What a house or a plant puts out, told a clause later: “长丰工厂于5月投产，当年交付1.6万套”. */
import { isAct, isDoing } from '../phrases/caption.ts';
import { isDeed, metric } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';
import { spokenOf } from '../spoken.ts';
import { nounOf } from '../own-noun.ts';

const yearly = /^年均?(?:发电|供水|供气|供热|产气|用电|用水|节电)$/;
const house = /..(?:厂|基地|公司|产线|生产线|车间|项目)$/;
const measured = /^(?:交付|销售|出货|发货|供货|生产|发运)$/;

/** Names it by the plant, or by the house that did it: 屋顶光伏年发电量, 长丰工厂交付量. */
export function putOut(place: Place): Named | null {
  const { number, own, fresh } = place;
  const noun = number.kind === 'amount' ? nounOf(own, fresh) : '';
  // “屋顶光伏装机3兆瓦，年发电约320万千瓦时”
  if (yearly.test(noun)) {
    const plant = topicOf(place).replace(/(?:总?装机|供[水热气]能力)(?:容量|规模)?$/, '');
    return both(`${metric(plant) || isDeed(plant) ? '' : plant}${noun}量`);
  }
  if (noun === '' || noun.length > 4 || !(isDoing(noun) || isAct(noun))) return null;
  const doer = spokenOf(place);
  return house.test(doer)
    ? both(`${doer}${noun}${measured.test(noun) && number.unit !== '元' ? '量' : ''}`)
    : null;
}

const both = (label: string): Named => ({ label, topic: label });
