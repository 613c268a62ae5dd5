/** A number inside the name of what was brought about: “形成城乡15分钟养老服务圈”, “进入产值千亿元俱乐部”, “被列为长江经济带26个重点城市”. */
import { isThing } from '../phrases/caption.ts';
import { phraseAfter } from '../phrases/after.ts';
import { metric, tidy } from '../phrases/phrases.ts';
import type { Named, Place } from '../place.ts';

const formed = /(?:形成|打造|构建|建成|实现|建立|织密|完善)了?([\u4e00-\u9fff]{0,6})$/;
const circle = /^的?([\u4e00-\u9fff]{1,10}圈)(?=[，。；、”建和与及]|$)/;
const joined =
  /^[，、]?([\u4e00-\u9fff]{0,10}?)(?:成功|首次|正式|率先|已)*(?:进入|跻身|迈入|加入|跨入|步入|迈进|挺进)(?:了|全国|全省)?([\u4e00-\u9fff]{2,10})$/;
const club = /^(?:级)?(?:俱乐部|行列|方阵|梯队|阵营|强县|强区|大关)/;
const ranked = /(?:被?(?:列为|列入|纳入|评为|确定为)|入选|入围|跻身|成为)([\u4e00-\u9fff]{2,8})$/;
const ended = /(?:消除|清零|消灭|摘帽)(?:了)?((?:[\u4e00-\u9fff]{0,8})(?:收入))(?:低于|不足)?$/;
const poor = /^(?:以下)?的?([\u4e00-\u9fff]{2,8}?)(?=[，。；、]|$)/;

/** Names the number by what it is inside: 城乡养老服务圈, 产值, 长江经济带重点城市; null elsewhere. */
export function inReach({ number, own }: Place): Named | null {
  const { after } = number.around;
  if (/^(?:分钟|小时|公里|里)$/.test(number.unit)) {
    const where = /圈(?:、|和|与|及)$/.test(own) ? '' : formed.exec(own)?.[1];
    const what = circle.exec(after)?.[1];
    return where === undefined || what === undefined ? null : both(`${where}${what}`);
  }
  if (number.kind !== 'amount') return null;
  if (/元$/.test(number.unit)) {
    const [, who = '', sum = ''] = club.test(after) ? (joined.exec(own) ?? []) : [];
    if (metric(sum)) return both(`${tidy(who)}${sum}`);
    // “消除年收入4000元以下贫困现象”: where the line is drawn.
    const income = ended.exec(own)?.[1];
    const those = poor.exec(after)?.[1];
    return income === undefined || those === undefined ? null : both(`${those}${income}界限`);
  }
  const where = /^[个座家]$/.test(number.unit) ? (ranked.exec(own)?.[1] ?? '') : '';
  const thing = phraseAfter(after);
  return where !== '' && isThing(where) && /^[\u4e00-\u9fff]{2,8}$/.test(thing) && isThing(thing)
    ? both(`${where}${thing}`)
    : null;
}

const both = (label: string): Named => ({ label, topic: label });
