/** The first number of a table's row: “城镇新增就业：2024年28600人，比上年增长2%”. */
import { metric } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const before = /(?:^|\n)(?:其中：)?([^：，。；、\d]{2,24})：(?:(?:19|20)\d{2}年[末底]?|本年|全年)?$/;

/** What stands before the colon is the name, whole, where it names something measured and the number follows at once. */
export function inRow({ text, number }: Place): Named | null {
  if (number.kind !== 'amount' || !/^[，。；\n]|^$/.test(text.slice(number.end, number.end + 1))) return null;
  const name = before.exec(text.slice(0, number.start))?.[1] ?? '';
  return metric(name) ? { label: name, topic: name } : null;
}
