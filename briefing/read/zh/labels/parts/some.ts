/** Some of many, and what is so of them: “近三成小微企业反映订单不足”. */
import { afflicted } from './afflicted.ts';
import { endOf, phraseAfter } from '../phrases/after.ts';
import { headOf, isDoing, isThing } from '../phrases/caption.ts';
import { cutAtVerb, metricOf, undone } from '../phrases/phrases.ts';
import { topicOf, type Named, type Place } from '../place.ts';
import { spokenOf } from '../spoken.ts';
import { wordsOf } from '../../lexicon/index.ts';

/** “近三成小微企业反映订单不足”: of whom, and what is so of that many of them. */
export function fromSome(place: Place): Named | null {
  const { own, number, numbers, index } = place;
  if (!/^(?:percent|ratio)$/.test(number.kind)) return null;
  // “热线仍有一成多的诉求未能办结”: they are some of those that something has.
  if (
    !/^[，、；：]?(?:其中|全[国省市县区州])?(?:至今|仍|还|已|目前|约|近|有|超过?|逾|不到|不足|将近)*$/.test(
      own,
    ) &&
    !/^[，、]?[^，的]{2,12}(?:仍|还|尚|依然)有(?:约|近|超过?|将近)*$/.test(own)
  )
    return null;
  const phrase = phraseAfter(number.around.after).replace(/^的/, '');
  // “其中六成以上装的是菌菇”
  const [, did1 = '', what = ''] =
    /^([\u4e00-\u9fff]{1,2})的(?:[都全]?是|[都全]为)([\u4e00-\u9fff]{2,8})$/.exec(phrase) ?? [];
  const those = headOf(undone(topicOf(place)));
  if (what !== '' && own.includes('其中') && those.length >= 2)
    return { label: `${did1}${what}的${those}占比`, topic: topicOf(place) };
  // “近两成耕地灌溉条件差”
  const [, land = '', lack = ''] =
    /^([\u4e00-\u9fff]{2,4}?)([\u4e00-\u9fff]{3,8}(?:较?差|薄弱|不足|老化|偏[低弱少]))$/.exec(phrase) ?? [];
  const ill = afflicted(phrase) || (/[地田园林房路渠库网站]$/.test(land) ? `${lack}的${land}占比` : '');
  if (ill !== '') return both(ill);
  const ofThem = ofThose(place, phrase);
  if (ofThem !== null) return ofThem;
  const verb = wordsOf(phrase).find(({ class: one, start }) => start > 0 && 'vs'.includes(one));
  // “设备老化，近三分之一已超期服役”: of what was spoken of.
  const so = /^(?:已经?|仍|尚|还)([\u4e00-\u9fff]{2,8})$/.exec(phrase)?.[1] ?? '';
  const them = so !== '' && isDoing(so) && own.replace(/[，约近超过]/g, '') === '' ? spokenOf(place) : '';
  if (them !== '') return { label: `${so}的${them}`, topic: them };
  // “自然村|未通网络”
  const whom = cutAtVerb(phrase.slice(0, verb?.start)).replace(/(?<=..)(?:仍|还|尚)?[未没不]$/, '');
  const did = phrase.slice(whom.length);
  if (own.includes('其中') && !holders.test(whom)) return null;
  if (
    whom.length < (/^[村户县镇人]$/.test(whom) ? 1 : 2) ||
    whom.length > 10 ||
    did.length < 2 ||
    !isThing(whom)
  )
    return null;
  // “近两成账龄超过3年”: as many as have that much.
  const next = numbers[index + 1];
  if (next?.start === endOf(number, phrase) && /(?:超过?|高于|低于|不足|达到?)$/.test(did)) {
    // “五分之一的村超过50万元”: what each has was spoken of, and goes on.
    const topic = topicOf(place);
    return holders.test(whom) && topic !== ''
      ? { label: `${did}${next.raw}的${whom}占比`, topic }
      : both(`${whom}${did}${next.raw}占比`);
  }
  // “近三成规上工业企业利润下滑”: it is theirs that fell.
  const theirs = metricOf(whom);
  if (theirs !== '' && whom.length - theirs.length >= 3 && did.length <= 4 && !/^[用投占]/.test(did))
    return both(`${theirs}${did}的${whom.slice(0, -theirs.length)}`);
  return both(did.length <= 12 && !/[的了]/.test(did) ? `${did}的${whom}` : whom);
}

/** “排查的隐患中，96%已整改”, “监测的800户2600人中，八成已消除风险”: what is so of that many of those just counted. */
function ofThose(place: Place, phrase: string): Named | null {
  const { numbers, past, text, number, own } = place;
  const before = numbers[past];
  const between = before ? text.slice(before.end, number.start) : '';
  const so = phrase.replace(/^(?:已经?|均|都|全部)+/, '').replace(/了/g, '');
  if (
    before?.kind !== 'amount' ||
    (before.unit === '元' && own.includes('其中')) ||
    !/^[^，；\d]{0,10}[中里]，[^，；]*$|^[^，；。\d]{0,10}，其中/.test(between) ||
    !/^[，、]?(?:其中，?)?\D{0,3}$/.test(own)
  )
    return null;
  const words = wordsOf(so);
  const told =
    words.some(({ class: one }) => 'vsl'.includes(one)) && 'vsldp'.includes(words[0]?.class ?? 'x');
  if (so.length < 2 || so.length > 14 || so.includes('的') || (so === phrase && !told)) return null;
  const topic = topicOf(place);
  const them = topic.replace(/^.*的(?=..)|(?:户数|人数)$/g, '');
  // “纳入监测人数”: they have no name of their own.
  const those = undone(them);
  const named = !/^[vs]$/.test(wordsOf(them)[0]?.class ?? '') || /(?:网点|企业|单位|户|人员)$/.test(those);
  const whom = isThing(those) && named ? `的${those}` : '';
  return { label: `${so}${whom}占比`, topic };
}

const holders = /(?:[村户县镇乡]|企业|家庭|学校|医院)$/;

const both = (label: string): Named => ({ label, topic: label });
