/** Which places lines and goods reach: “航线总数达到60条，通达18个国家和地区的40座港口”. */
import type { Named, Place } from '../place.ts';

const verbs = '(通达|覆盖|辐射|直达|通航|通往|进入)';
/** “覆盖全国15个省份”, “覆盖城东、城西等30条道路” */
const reachOf = new RegExp(
  `${verbs}(?:了|全球|世界|海外|境外|国内|省内|全[国省市县区])*(?:[^，的]{2,20}等)?(?:约|近|超过?)?$`,
);
const reach = new RegExp(`^[，、]?(?:[^，、的]{2,12}?)?(?:已|可|均|现|目前|分别)*${reachOf.source}`);
const where =
  /^(?:余|多)?((?:国家和地区|国家及地区|国家|地区|城市|港口|口岸|站点|机场)(?=[，。；、的\d])|(?:省区市|省（区、市）|省市（自治区）|省份|地级市|县（市、区）|县市区|区县|乡镇|行政村|社区|街道|园区|高铁线路|线路|道路)(?=[，。；、和的]))/;
/** “18个国家和地区的40座港口”, “15个省市、56个地级市”: one verb leads to both. */
const row = /^[\u4e00-\u9fff（、）]{1,9}(?:[的、和]|(?<=城市))$/;
const ties = /^(国家和地区|国家|地区|城市|港口|机场)(通航|通车|通邮|建交|结好|直航)(?=[，。；、])/;

/** Names the places by how they are reached: 通达港口; null where something else is told. */
export function reachedPlaces({ number, own, named, past, fresh }: Place): Named | null {
  if (number.kind !== 'amount' || !/^[个座家条]$/.test(number.unit)) return null;
  // “与50个城市通航”
  const [, whom = '', tied = ''] = /[与同和](?:全球|世界|海外|境外)*$/.test(own)
    ? (ties.exec(number.around.after) ?? [])
    : [];
  if (tied !== '') return { label: `${tied}${whom}`, topic: whom };
  const place = where.exec(number.around.after)?.[1];
  if (place === undefined) return null;
  const before = named[past];
  const shared = fresh && row.test(own) ? before?.label.slice(0, -before.topic.length) : undefined;
  const verb =
    shared !== undefined && verbs.includes(shared) && shared !== '' ? shared : reach.exec(own)?.[1];
  return verb === undefined ? null : { label: `${verb}${place}`, topic: place };
}
