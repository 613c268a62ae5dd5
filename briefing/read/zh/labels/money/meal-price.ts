/** What a meal or a portion costs, told without a verb: “食堂去年开张，一荤一素10元”. */
import type { Named, Place } from '../place.ts';

const portion =
  /^[，、“”]?((?:[一两二三四]荤)?[一两二三四](?:荤|素|菜)(?:[一两二三四][素汤饭])?|一(?:碗|份|杯|盘|套|壶|屉|笼|串|客)[\u4e00-\u9fff]{1,4}?|一(?:顿饭|顿早餐|顿午餐|餐饭)|(?:老年?人|学生|职工)一餐)(?:只要|只需|仅需|只收|只花|只付|才|卖|仅)?$/;
const house =
  /((?:社区|村里|老年|职工|学校|单位|幸福)?(?:食堂|餐厅|餐馆|面馆|饭店|小吃店|早餐店))[^。；]*，[^，。；]*$/;

/** Names the price by the portion, and the house that the sentence told; null where no portion stands alone. */
export function mealPrice({ number, own, past }: Place): Named | null {
  const what = number.unit === '元' ? portion.exec(own)?.[1] : undefined;
  if (what === undefined) return null;
  const where = past < 0 ? (house.exec(number.around.ahead)?.[1] ?? '') : '';
  return { label: `${where}${what}价格`, topic: what };
}
