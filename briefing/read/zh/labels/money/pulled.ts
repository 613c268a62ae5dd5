/** What something brought about, where alone it would read as all there was: “以旧换新政策带动汽车、家电等销售78亿元”. */
import { isThing } from '../phrases/caption.ts';
import { beginsWithDeed, metric, tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const pulling =
  /^[，、]?([^，、；：\d]{2,16}?)(?:共|累计|直接|间接|有效|合计|已|预计|可|将)*(带动|拉动|撬动)(?:了|全[省市县区国])*((?:[^，；\d、]|、(?=[^，；]*等)){2,16}?)(?:达到?|约|近|超过?|突破|逾)*$/;
/** Nobody pulls who only did the deed that is told: “全市带动…”. */
const nobody = /^(?:全[省市县区国]|我[省市县区]|各地|公司|企业|村里|累计|每.*)$/;

/** Names a sum by what brought it about as well: 啤酒节带动餐饮收入; null where nothing is said to. */
export function pulled({ number, own }: Place): Named | null {
  if (number.kind !== 'amount' || !/^(?:元|[辆台件套部])$/.test(number.unit)) return null;
  const [, said = '', verb = '', object = ''] = pulling.exec(own) ?? [];
  const who = tidy(said).replace(/^全[省市县区国](?=..)/, '');
  if (who.length < 2 || nobody.test(who) || !isThing(who) || metric(who) || beginsWithDeed(who)) return null;
  const what = object.replace(/(?<=销售)$/, number.unit === '元' ? '额' : '');
  const label = `${who}${verb}${what}`;
  return label.length > 22 ? null : { label, topic: `${verb}${what}` };
}
