/** How far goods go: “产品远销40多个国家和地区”. */
import type { Named, Place } from '../place.ts';

const sold =
  /(?:^|[，、])(?:[\u4e00-\u9fff]{0,8}?)((?:远销|销往|出口到?|销售到|行销|辐射)(?:至|到|了)?)(?:全球|世界|海内外)?$/;
const places = /^(?:余|多)?(国家和地区|国家及地区|国家|省区市|省份|城市)(?=[，。；、]|$)/;

/** Names so many countries by what goes there: 产品远销国家和地区. */
export function reaching({ number, own }: Place): Named | null {
  if (number.kind !== 'amount' || number.unit !== '个') return null;
  const verb = sold.exec(own)?.[1];
  const where = places.exec(number.around.after)?.[1];
  if (verb === undefined || where === undefined) return null;
  const goods =
    /([\u4e00-\u9fff]{0,4}(?:产品|农产品|商品|货物|茶叶|瓷器|家具|设备))(?=[^，]*$)/.exec(own)?.[1] ?? '';
  return { label: `${goods}${verb}${where}`, topic: where };
}
