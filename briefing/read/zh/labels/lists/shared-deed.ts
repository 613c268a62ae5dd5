/** A verb that is said once for all of a list: “新建游园6处、公共充电桩900个”, “退出煤炭产能20万吨、焦炭产能50万吨”. */
import { wordsOf } from '../../lexicon/index.ts';
import { isThing } from '../phrases/caption.ts';
import { beginsWithDeed, isDeed, metric, undone } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

/** What is done away with: without its verb what is left of a list would be read as what there is. */
const away =
  /^(?:退出|减少|降低|压减|压缩|削减|淘汰|关停|关闭|取消|清理规范|清理|拆除|取缔|化解|停建|缓建)+(?=..)/;
const both =
  /^(?:规划建设|规划新建|编制完成|清理规范|新建改建|(?:新建|改造|改建|扩建|改扩建|新改建|维修|修缮)(?:和|、|与|及)(?:新建|改造|改建|扩建|改扩建|迁建|提升|维修))(?=..)/;
/** “铁路发送旅客28亿人次、货物26亿吨”: what is done to goods and people stands behind who does it. */
const handled =
  /^(?:[^，、\d]{2,8})?(?:发送|接卸|装卸|运送|抢运|转运|到发|(?:主导|主持|参与|牵头)(?:[、和或及](?:主导|主持|参与|牵头))?(?:制[定修]订?|起草|修订))(?=[\u4e00-\u9fff]{2,6}$)/;
/** A 标准 that is written is a thing, and no measure. */
const drafted = /(?:制[定修]订?|起草|修订)$/;
const outdated = /^(?:落后|过剩|低效|老旧|高耗能|不合格|违法)(?=..)/;
/** Between a number and its noun, or a noun and its number, these say nothing. */
const loose = /^(?:多|余|以上|左右|以下|以内)+|(?:超过?|约|近|逾|达到?|共)+$/g;
const joint = /^(?:、|和|与|及|以及)/;

/** The verb a name begins with, '' where it has none. */
export function verbOf(label: string): string {
  const plain = label.replace(/^(?:计划再?|全[省市县区国](?=..))/, '');
  const verb = both.exec(plain)?.[0] ?? away.exec(plain)?.[0] ?? handled.exec(plain)?.[0];
  if (verb !== undefined) return verb;
  // 生产性泊位: of what sort.
  if (/^..性/.test(plain)) return '';
  const fresh =
    /^(?:新建成|新改建|新改扩建|新[建增设开]|新认定|新培育|新引进|新签约)(?=[\u4e00-\u9fff“]{2})/.exec(plain);
  return fresh?.[0] ?? plain.slice(0, plain.length - undone(plain).length);
}

/** The name with the verb of the one before it: 新建公共充电桩; as it is where it has its own. */
export function withSharedDeed(label: string, before: Named | undefined, place: Place): string {
  const { number, own, numbers, past, named } = place;
  const last = numbers[past];
  if (!before || label.length < 2 || number.kind !== 'amount' || last?.kind !== 'amount') return label;
  if (named[past] !== before || /^(?:第?[一二三四]季度|[上下]半年|前.季度)/.test(label)) return label;
  const verb = verbOf(before.label);
  const thing = before.label.slice(before.label.indexOf(verb) + verb.length);
  if (verb === '' || isDeed(before.label) || !number.around.ahead.includes(verb)) return label;
  if (
    beginsWithDeed(label) ||
    label.includes(verb) ||
    wordsOf(label)[0]?.class === 's' ||
    away.test(label) ||
    !isThing(label) ||
    // 国家级专精特新“小巨人”企业
    label.length > (label.includes('的') ? 12 : 16)
  )
    return label;
  // “淘汰落后炼铁产能20万吨、炼钢产能30万吨”: what is wrong with the one is with the other.
  const gone = away.test(`${verb}..`);
  const worn = gone && label.slice(-2) === thing.slice(-2) ? (outdated.exec(thing)?.[0] ?? '') : '';
  const whole = `${verb}${label.startsWith(worn) ? '' : worn}${label}`;
  // “规划建设特色小镇22个，其中省级11个”: a part of what was done.
  const among = /^，?其中/.test(own) || (joint.test(own) && /其中[^，。；]*$/.test(number.around.ahead));
  if (among && label.endsWith(thing.slice(-2)))
    return last.unit === number.unit && (verb === '新增' || !metric(label)) ? whole : label;
  const words = own.replace(loose, '');
  // “退出煤炭产能20万吨、焦炭产能50万吨”
  if (joint.test(words))
    return words.replace(joint, '').replace(loose, '') === label &&
      (gone || drafted.test(verb) || !metric(label))
      ? whole
      : label;
  // “改造120所村卫生室、30所乡镇卫生院”
  const between = words.replace(/(?:、|和|与|及|以及)$/, '');
  return between !== words && between === thing ? whole : label;
}
