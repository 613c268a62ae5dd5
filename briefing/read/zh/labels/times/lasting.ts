/** How long a stock will last: “在手订单60亿元，可满足未来14个月的生产”. */
import { topicOf, type Named, type Place } from '../place.ts';
import { shortened } from '../phrases/phrases.ts';

const lasts =
  /^[，、]?(?:预计|大约|大致)?((?:可以?|能够?|足够|够)(?:覆盖|满足|支撑|维持|保障|支持))(?:未来|今后|接下来)?$/;
const use =
  /^(?:左右|以上)?的?((?:正常|满负荷)?(?:生产|运营|运行|用量|需求|消费|供应|施工|交付|支出))(?:需要|需求)?(?=[，。；、]|$)/;

/** Names the time by the stock and what it is for: 在手订单可满足生产时间. */
export function lasting(place: Place): Named | null {
  const { number, own } = place;
  const verb = lasts.exec(own)?.[1];
  const what = use.exec(number.around.after)?.[1];
  const topic = topicOf(place);
  if (number.kind !== 'duration' || verb === undefined || what === undefined || topic === '') return null;
  return { label: shortened(`${topic}${verb}${what}时间`), topic };
}
