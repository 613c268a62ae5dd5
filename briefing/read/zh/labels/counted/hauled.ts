/** How much was got at a time: “那会儿一天能捞上来三吨水草”. */
import type { Named, Place } from '../place.ts';

const got =
  /(?:^|[，、“])(?:以前|过去|那时候?|现在|如今)?(一[天年月周网次趟季晚船车]|每[天年月周次])(?:就|能|可以?|要|得|也|还|最多)*([\u4e00-\u9fff]{1,2}?(?:[上回出下]来?|[掉走到]))(?:了|约|近)*$/;
const thing = /^多?的?([\u4e00-\u9fff]{2,6})(?=[，。；、”！]|$)/;
const ago =
  /(?:以前|过去|从前|早先|当初|当年|那会儿|那时候?|最初|刚(?:开始|[\u4e00-\u9fff]{2,6}的?时候?))(?![^。]*(?:现在|如今))/;

/** Names it by the time, the deed and the thing: 过去一天捞上来的水草. */
export function hauled({ number, own }: Place): Named | null {
  const { ahead, after } = number.around;
  if (number.kind !== 'amount' || !/^(?:吨|斤|公斤|千克|袋|筐|桶|车|船|方|立方米)$/.test(number.unit))
    return null;
  const [, time = '', deed = ''] = got.exec(own) ?? [];
  const what = thing.exec(after)?.[1];
  if (time === '' || what === undefined) return null;
  return { label: `${ago.test(ahead) ? '过去' : ''}${time}${deed}的${what}`, topic: what };
}
