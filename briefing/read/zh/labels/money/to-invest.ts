/** What is put into something, where the verb tells no more: “沿街立面改造要投800万元”, “投资3亿元实施河道清淤工程”. */
import { isThing } from '../phrases/caption.ts';
import { metric, tidy } from '../phrases/phrases.ts';
import { spokenOf } from '../spoken.ts';
import type { Named, Place } from '../place.ts';

const putting =
  /^[，、：“]*(?:听说|据说|据悉)?([^，“”]{0,12}?)(?:(?:今年|明年|去年|全年|总共|一共|共|前后|还|再|又)*(?:要|将|得|会|准备|打算|计划|拟|预计)|总共|一共)+投(?:了|下|进去?)?(?:约|近|超过?)?$/;

const light = '(?:组织)?实施|推[进动]|开展|启动|支持|用[于来在]';
const works = '建设|新建|改造|整治|治理|修复|打造|兴建|扩建|修建';
/** “投资3亿元实施河道清淤工程”, “投资2亿元建设冷链园区”: what is done with the sum stands behind it. */
const behind = new RegExp(
  `^(?:左右|以上)?(?:${light})?了?(?:(${works})了?)?([\\u4e00-\\u9fff“”]{3,12}?)(?=[，。；、\\d]|$)`,
);
const startsLight = new RegExp(`^(?:左右|以上)?(?:${light})`);
const investing =
  /^[，、：]?(?:[\u4e00-\u9fff]{0,6}(?:[省市县区镇乡村里]|公司|集团|财政))?(?:已|累计|共|全年|年内|今年|明年|去年|[上下]半年|[三五]年|计划|拟|将|要|预计|还|再)*投([资入])(?:资金)?(?:了|约|近|超过?|逾)*$/;

/** A deed that is a noun as well: 老旧厂区更新. */
const deeds = /..(?:更新|提升|提质|升级|提档升级|提质改造|扩容|清淤|治理|改造|修复|加固|培训|保护|绿化)$/;

/** Names the sum by what it is put into: 沿街立面改造投资; null where nothing was spoken of. */
export function toInvest(place: Place): Named | null {
  if (place.number.kind !== 'amount' || place.number.unit !== '元') return null;
  const way = investing.exec(place.own)?.[1];
  const [lead = '', work = '', done = ''] =
    (way === undefined ? null : behind.exec(place.number.around.after)) ?? [];
  // “投入2亿元推进沙河治理”; “投入2亿元新建学校” is told by what is built.
  const so = (startsLight.test(lead) && !startsLight.test(done)) || (way === '资' && work !== '');
  if (done !== '' && so && (isThing(done) || deeds.test(done))) {
    // 冷链园区建设投资, 新建养老院投资
    const label = /^新|扩/.test(work) ? `${work}${done}` : `${done}${done.endsWith(work) ? '' : work}`;
    return { label: `${label}投${way ?? ''}`, topic: done };
  }
  const said = putting.exec(place.own)?.[1];
  if (said === undefined) return null;
  // “居民最盼的是旧管网改造，听说要投800万元”: who hopes for it is no part of it.
  const wished = /的是([\u4e00-\u9fff]{3,14})，[“”]?[^，]*$/.exec(place.number.around.ahead)?.[1];
  const thing = tidy(said) || (wished ?? spokenOf(place));
  if (thing.length < 2 || thing.length > 14 || metric(thing) || !isThing(thing)) return null;
  return { label: `${thing}投资`, topic: thing };
}
