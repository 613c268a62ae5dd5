/** Which places lines and goods reach: “航线总数达到60条，通达18个国家和地区的40座港口”. */
import type { Named, Place } from '../place.ts';

const verbs = '(通达|覆盖|辐射|直达|通航|通往)';
const reach = new RegExp(
  `^[，、]?(?:[^，、的]{2,12}?)?(?:已|可|均|现|目前|分别)*${verbs}(?:了|全球|世界|海外|境外|国内|省内|全[国省市县区])*(?:[^，的]{2,20}等)?(?:约|近|超过?)?$`,
);
const reachOf = new RegExp(
  `${verbs}(?:了|全球|世界|海外|境外|国内|省内|全[国省市县区])*(?:[^，的]{2,20}等)?(?:约|近|超过?)?$`,
);
const where =
  /^(?:余|多)?((?:国家和地区|国家及地区|国家|地区|城市|港口|口岸|站点|机场)(?=[，。；、的])|(?:省区市|省市（自治区）|省份|地级市|县（市、区）|县市区|区县|乡镇|行政村|社区|街道|园区|高铁线路|线路|道路)(?=[，。；、和]))/;

const ties = /^(国家和地区|国家|地区|城市|港口|机场)(通航|通车|通邮|建交|结好|直航)(?=[，。；、])/;

/** Names the places by how they are reached: 通达港口; null where something else is told. */
export function reachedPlaces({ number, own, numbers, past, fresh }: Place): Named | null {
  if (number.kind !== 'amount' || !/^[个座家条]$/.test(number.unit)) return null;
  const place = where.exec(number.around.after)?.[1];
  // “与50个城市通航”
  const [, whom = '', tied = ''] = /[与同和](?:全球|世界|海外|境外)*$/.test(own)
    ? (ties.exec(number.around.after) ?? [])
    : [];
  if (tied !== '') return { label: `${tied}${whom}`, topic: whom };
  if (place === undefined) return null;
  // “18个国家和地区的40座港口”: one verb leads to both.
  // “15个省市、56个地级市”: so it is where they stand in a row.
  const row = /^(?:国家和地区|国家|地区|省份|城市)的$|^[\u4e00-\u9fff（）]{1,9}[、和]$/;
  const of = fresh && row.test(own);
  const verb = of ? reachOf.exec(numbers[past]?.around.own ?? '')?.[1] : reach.exec(own)?.[1];
  return verb === undefined ? null : { label: `${verb}${place}`, topic: place };
}
