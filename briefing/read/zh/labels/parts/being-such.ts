/** Of what sort so much of something is: “七成以上的面积是丘陵”, “八成以上的游客是年轻人”. */
import { wordsOf } from '../../lexicon/index.ts';
import { isThing } from '../phrases/caption.ts';
import type { Named, Place } from '../place.ts';

const plain = /^[，、；：]?(?:其中|全[国省市县区州镇乡村]|仍|还|已|有|约|将?近|超过?|逾|不到|不足)*$/;
const being =
  /^(?:以上|左右|多)?的?([\u4e00-\u9fff]{2,6}?)(?:均|都|全)?(?:是|为|属于?)([\u4e00-\u9fff]{2,8})(?=[，。；、]|$)/;

/** “六成老人有助浴需求”, “三分之一的样品需送外地检验” */
const having =
  /^(?:以上|左右|多)?的?(村|户|[\u4e00-\u9fff]{2,10}?)((?:仍?(?<!没)有(?!效|机|色|限)|没有|存在|缺乏|缺少|仍?需(?!求)要?|尚未|愿意|希望)[\u4e00-\u9fff“”]{2,12})(?=[，。；、]|$)/;

/** Names the share by the sort: 丘陵面积占比, 年轻人占游客比重; null where nothing of the kind is said. */
export function beingSuch({ number, own }: Place): Named | null {
  if (!/^(?:percent|ratio)$/.test(number.kind) || !plain.test(own)) return null;
  const { after } = number.around;
  const [, those = '', so = ''] = having.exec(after) ?? [];
  const share = `${so.replace(/^有了/, '有')}的${those}占比`;
  if (isThing(those) && !/[的了]/.test(those) && share.length <= 20)
    return { label: share, topic: those, share };
  const [, what = '', sort = ''] = being.exec(after) ?? [];
  if (!isNoun(what) || !isNoun(sort)) return null;
  const label = /(?:面积|国土|土地)$/.test(what)
    ? `${sort.replace(/面积$/, '')}面积占比`
    : what === '人口'
      ? `${sort.replace(/人口$/, '')}人口占比`
      : `${sort}占${what}比重`;
  return { label, topic: sort, share: label };
}

const isNoun = (phrase: string): boolean =>
  phrase !== '' && isThing(phrase) && wordsOf(phrase).every(({ class: one }) => !'vslpdu'.includes(one));
