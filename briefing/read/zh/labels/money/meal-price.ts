/** What a meal or a portion costs, told without a verb: “食堂去年开张，一荤一素10元”. */
import type { Named, Place } from '../place.ts';

const houses =
  '(?:社区|村里|老年|职工|学校|单位|幸福)?(?:食堂|餐厅|餐馆|面馆|饭店|小吃店|早餐店|食坊)|“[\\u4e00-\\u9fff]{0,3}(?:食堂|小院|餐厅|驿站)”';
const portion = new RegExp(
  `^[，、“”]?(?:(${houses})里?的?)?((?:[一每](?:餐|顿|份))?(?:[一两二三四]荤)?[一两二三四](?:荤|素|菜)(?:[一两二三四][素汤饭])*|一(?:碗|份|杯|盘|套|壶|屉|笼|串|客)[\\u4e00-\\u9fff]{1,4}?|一(?:顿饭|顿早餐|顿午餐|餐饭)|(?:老年?人|学生|职工)一餐)(?:只要|只需|仅需|只收|只花|只付|只卖|才|卖|仅)?$`,
);
const house = new RegExp(`(${houses})[^。；]*，[^，。；]*$`);
const before = new RegExp(`“?(?:${houses})`, 'g');

/** Names the price by the portion, and the house that the sentence or the one before told; null where no portion stands alone. */
export function mealPrice({ number, own, past, text }: Place): Named | null {
  const [, here, what] = (number.unit === '元' && portion.exec(own)) || [];
  if (what === undefined) return null;
  const { ahead, sentence } = number.around;
  const paragraph = text.slice(text.lastIndexOf('\n', sentence.start) + 1, sentence.start);
  const where =
    here ??
    (past < 0 ? house.exec(ahead)?.[1] : undefined) ??
    [...paragraph.matchAll(before)].at(-1)?.[0] ??
    '';
  return { label: `${where.replace(/[“”]/g, '')}${what}价格`, topic: what };
}
