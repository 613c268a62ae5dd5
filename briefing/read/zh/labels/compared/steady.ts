/** For how long a level held: “茶叶总产量连续6年稳定在3万吨以上”. */
import type { Named, Place } from '../place.ts';
import { tidy } from '../phrases/phrases.ts';

const holding =
  /^[，]?(?:都|均|一直)?(稳定在?|(?:稳定)?保持在?|维持在?|控制在|为|超过?|突破|高于|低于|达到?|站稳)?$/;

/** “连续两年快于城区”, “连续三年保持Ⅱ类” */
const state = /^((?:[快慢高低优好]于|跑赢|领先|保持(?![在\d])|稳居|位居)[^，。；、\d]{2,10})(?=[，。；、]|$)/;

/** The longest a thing and how it stands are together, in UTF-16 units. */
const longest = 20;

/** Names a row of years by the thing and the level behind it; null where another number does not tell the level. */
export function steadyFor({ number, numbers, index, own, text }: Place, thing: string): Named | null {
  const level = numbers[index + 1];
  if (thing === '' || !/连续(?:约|近)?$/.test(own)) return null;
  // What was spoken of before is told by other words.
  const so =
    tidy(own.replace(/连续(?:约|近)?$/, '')) === '' ? undefined : state.exec(number.around.after)?.[1];
  if (so !== undefined && so.length + thing.length <= longest)
    return { label: `${thing}连续${so}`, topic: thing };
  if (!level) return null;
  const between = holding.exec(text.slice(number.end, level.start));
  if (between === null) return null;
  // “水质达标率连续六年100%”
  const held = between[1] ?? '保持';
  const bound = /^(?:及?以[上下内])/.exec(level.around.after)?.[0] ?? '';
  const row = `连续${held}${level.raw}${bound}`;
  const short =
    thing.length + row.length > 20 ? thing.replace(/占[^占]{2,}(?:比重|比例|份额)$/, '占比') : thing;
  // Cut from the front, it would be read as another thing.
  const long = short.length + row.length > 20;
  const time = `${short.length > 14 ? '' : '连续'}${held.replace(/在$/, '')}时间`;
  const label = `${short}${long ? time : row}`;
  return { label, topic: thing };
}
