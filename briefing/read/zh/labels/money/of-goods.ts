/** Goods sold, after what they brought in: “光伏组件收入增长12%，出货量达2.1GW，是上年同期的1.4倍”. */
import type { Named, Place } from '../place.ts';

const measure =
  /^[，、]?(?:其中，?)?((?:全球|国内|海外|累计)?(?:出货量|发货量|交付量|装机量|装车量|销售量|销量|产销量|新签订单|毛利率|产能利用率|(?:平均|销售)?(?:售价|均价|单价)))(?:已|首次|约|近|超过?|突破|达到?|为|完成|实现)*$/;
const brought = /(?:实现)?(?:销售|营业)?(?:收入|营收|销售额)(?:增速)?$/;
const whole = /^(?:主营业务|主营|营业|全年|公司|集团|合并|总|境[内外]|国内|海外|其他|(?:本|报告)期)*$/;

/** Names how much was sold by the goods whose income was told: 光伏组件出货量. */
export function ofGoods(place: Place): Named | null {
  const { number, own, named, past, numbers } = place;
  const what = measure.exec(own)?.[1];
  if (what === undefined) return null;
  if ((numbers[past]?.start ?? -1) < number.around.sentence.start) return goneOn(place);
  for (let at = past; at >= Math.max(0, past - 3); at--) {
    const topic = named[at]?.topic ?? '';
    if ((numbers[at]?.start ?? 0) < number.around.sentence.start || !brought.test(topic)) continue;
    const goods = topic.replace(brought, '');
    if (goods.length < 2 || whole.test(goods)) return null;
    return { label: `${goods}${what}`, topic: `${goods}${what}` };
  }
  return null;
}

/** What is told of goods, one after the other. */
const told = /(?:(?:销售|营业)?收入|营收|销售额|出货量|交付量|销售?量|产量|售价|均价|单价)$/;

/** “其中，销量2亿平方米”, “平均售价9元”: a sentence that begins with the measure goes on with the goods of the one before. */
function goneOn({ number, numbers, named, index, text }: Place): Named | null {
  const { start } = number.around.sentence;
  const what = measure.exec(text.slice(start, number.start))?.[1];
  const before = numbers[index - 1];
  if (what === undefined || !before || text.slice(before.end, start).includes('\n')) return null;
  const topic = named[index - 1]?.topic ?? '';
  const goods = topic.replace(told, '');
  // A firm's own income stands alone: what it is made of is told by the goods.
  if (topic === goods || goods.length < 2 || whole.test(goods)) return null;
  return { label: `${goods}${what}`, topic: `${goods}${what}` };
}
