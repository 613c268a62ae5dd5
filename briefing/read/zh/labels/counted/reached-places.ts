/** Which places lines and goods reach: “航线总数达到60条，通达18个国家和地区的40座港口”. */
import type { Named, Place } from '../place.ts';

const verbs = '(通达|覆盖|辐射|直达|通航|通往)';
const reach = new RegExp(
  `^[，、]?(?:已|可|分别)*${verbs}(?:全球|世界|海外|境外|国内|省内)?(?:约|近|超过?)?$`,
);
const reachOf = new RegExp(`${verbs}(?:全球|世界|海外|境外|国内|省内)?(?:约|近|超过?)?$`);
const where = /^(?:余|多)?((?:国家和地区|国家及地区|国家|地区|城市|港口|口岸|站点|机场)(?=[，。；、的]))/;

/** Names the places by how they are reached: 通达港口; null where something else is told. */
export function reachedPlaces({ number, own, numbers, past, fresh }: Place): Named | null {
  if (number.kind !== 'amount' || !/^[个座家]$/.test(number.unit)) return null;
  const place = where.exec(number.around.after)?.[1];
  if (place === undefined) return null;
  // “18个国家和地区的40座港口”: one verb leads to both.
  const of = fresh && /^(?:国家和地区|国家|地区|省份|城市)的$/.test(own);
  const verb = of ? reachOf.exec(numbers[past]?.around.own ?? '')?.[1] : reach.exec(own)?.[1];
  return verb === undefined ? null : { label: `${verb}${place}`, topic: place };
}
