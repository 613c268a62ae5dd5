/** How soon something is done: “检验结果均可在20分钟以内出具”. */
import type { Named, Place } from '../place.ts';
import { metric, shortened, tidy } from '../phrases/phrases.ts';

const thing = /^[，、]?(?:其中)?([^，、]{2,16}?)(?:基本|大多|全部|普遍|一般|[都均])*(?:能够?|可以?|要)?在$/;
const done =
  /^(?:之内|以?内|左右)(?:即可|就能|可以?|全部|基本)?(?:完成)?([\u4e00-\u9fff]{2,4})(?=[，。；、]|$)/;

const passing = /^(?:之内|以?内|左右)(?:要|将|力争|预计|可)?(突破|达到|超过|跨过|迈上)$/;

/** Names a time by the thing and what is done to it: 检验结果出具时间. */
export function doneWithin({ number, own, numbers, index, text }: Place): Named | null {
  if (number.kind !== 'duration') return null;
  // “力争茶产业产值三年内突破20亿元”
  const level = tidy(own.replace(/(?:在|用|未来|今后)$/, ''));
  const next = numbers[index + 1];
  const reached = next && passing.exec(text.slice(number.end, next.start))?.[1];
  if (reached !== undefined && metric(level))
    return { label: shortened(`${level}${reached}${next?.raw ?? ''}期限`), topic: level };
  const what = tidy(thing.exec(own)?.[1] ?? '');
  const deed = done.exec(number.around.after)?.[1];
  return deed === undefined || what.length < 2
    ? null
    : { label: shortened(`${what}${deed}时间`), topic: what };
}
