/** A number set over its name, as on posters: “1.26万人 | 城镇新增就业”. */
import { metric } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

/** All of what stands behind a number that begins its text is its name, where that names something measured. */
export function onTop({ text, number }: Place): Named | null {
  if (number.start > 0 || number.kind === 'rank') return null;
  const name = /^([\u4e00-\u9fff（）]{3,20})(?:[，。；]|$)/.exec(text.slice(number.end))?.[1] ?? '';
  return metric(name) ? { label: name, topic: name } : null;
}
