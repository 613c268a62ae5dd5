/** Another thing done to what was measured: “新建绿道46公里，改造28公里”. */
import { isDeed, tidy, undone } from '../phrases/phrases.ts';
import { isThing } from '../phrases/caption.ts';
import type { Named, Place } from '../place.ts';

const measures = /^(?:公里|千米|米|亩|公顷|平方米|平方公里|千瓦|兆瓦|吨|立方米)$/;
const adverbs = /^[，、]?(?:已|新|其中|全年|累计|全面|基本|全部|陆续|提前|如期)*/;
/** “新开工安置房740套，基本建成511套”: of works that are counted, how far they have come. */
const works = /^[套个所处座条栋幢]$/;
const come = /^(?:建成|完工|竣工|完成|投用|交付|启用|投产|开工|分配|入住|分配入住)$/;
/** “公租房新开工”: the deed stands behind the thing. */
const behind = /(?:新?开工(?:建设)?|建成|完工|竣工)$/;
/** “核准（备案）项目”: the brackets belong to the deed. */
const inBrackets = /^[\u4e00-\u9fff]{2}（[\u4e00-\u9fff]{2}）/;

/** Names the measure by the deed and the thing: 改造绿道. */
export function doneAgain({ number, numbers, own, named, past }: Place): Named | null {
  const before = numbers[past];
  if (number.kind !== 'amount' || before?.unit !== number.unit) return null;
  const deed = tidy(own.replace(adverbs, ''));
  const isCome = works.test(number.unit) && come.test(deed);
  if (!measures.test(number.unit) && !isCome) return null;
  const topic = named[past]?.topic ?? '';
  const thing = undone(topic.replace(inBrackets, ''))
    .replace(/^新(?:开工|[建改扩]+)(?=..)/, '')
    .replace(behind, '');
  if ((!isDeed(deed) || /^(?:新增|增加|减少|净增|完成)$/.test(deed)) && !isCome) return null;
  if (thing === topic) return null;
  if (thing.length < 2 || !isThing(thing)) return null;
  // “棚户区改造开工620套、基本建成880套”: the work itself is not built.
  const label = /(?:改造|安置|除险加固)$/.test(thing) ? `${thing}${deed}` : `${deed}${thing}`;
  return { label, topic: label };
}
