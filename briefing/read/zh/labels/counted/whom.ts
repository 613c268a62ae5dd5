/** Where those who are counted end, and what is said of them begins: 焊工|发半年工资, 教师|支教, 村|合并为. */
import { wordsOf } from '../../lexicon/index.ts';
import type { Place } from '../place.ts';

/** “给45名焊工|发半年工资”: what is done for them is no part of who they are. */
export function thoseServed(phrase: string): string {
  const words = wordsOf(phrase);
  const at = words.findIndex(
    ({ class: one, text }, index) =>
      index > 0 && 'vs'.includes(one) && text.length === 1 && (words[index]?.start ?? 0) > 1,
  );
  return at < 1 ? phrase : phrase.slice(0, words[at]?.start);
}

/** 支教 of 教师支教: a verb of two characters right behind those who do it; '' where no such ends the phrase. */
export function saidOf(phrase: string): string {
  const words = wordsOf(phrase);
  const [who, verb] = [words.at(-2), words.at(-1)];
  return verb?.class === 'v' &&
    verb.text.length === 2 &&
    !/^[无有未]/.test(verb.text) &&
    who?.class === 'n' &&
    who.text.length > 1
    ? verb.text
    : '';
}

/** What becomes of those that are told before what they became: 16个村合并为|6个社区. */
export const becoming = /(?<=.)(?:合并|撤并|归并|整合|重组|拆分|融合|(?<=..)(?:并|变|转)(?=[成为]))[成为]?$/;

/** “、作坊和公司” behind 店铺: the rest of a list that is counted as one; '' where none stands there. */
export function othersBehind({ number }: Place, noun: string): string {
  const { after } = number.around;
  const at = after.indexOf(noun);
  return at < 0
    ? ''
    : (/^(?:、[\u4e00-\u9fff]{2,4})+和[\u4e00-\u9fff]{2,4}(?=[，。；])/.exec(
        after.slice(at + noun.length),
      )?.[0] ?? '');
}
