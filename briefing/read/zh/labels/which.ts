/** Which of them are counted: those of an age, those of whom something is measured. */
import { wordsOf } from '../lexicon/index.ts';
import { endOf } from './after.ts';
import { metric } from './phrases.ts';
import type { Place } from './place.ts';

/** “65岁以上老年人免费体检率”: the age is that of people. */
export const peopleIn = (name: string): string =>
  /^.*?(?:老年人|老人|儿童|妇女|女性|男性|青年|居民|人口|群众|劳动力|学生|党员)(?=.*率)/.exec(name)?.[0] ??
  name.replace(/(?:占比|比例|比重|人数|数量)$/, '');

/** “两家县级医院资产负债率高于60%”: which of them are counted; '' where nothing is measured of them. */
export function measuredOnes({ number, numbers, index }: Place, phrase: string): string {
  const next = numbers[index + 1];
  const bound = /(?:超过?|高于|低于|不足|不到)$/.exec(phrase)?.[0];
  if (!next || bound === undefined) return '';
  if (next.start !== endOf(number, phrase)) return '';
  const said = phrase.slice(0, -bound.length);
  const words = wordsOf(said);
  const at = words.findIndex(({ text }, place) => place < words.length - 1 && holders.test(text));
  const end = words[at + 1]?.start;
  if (at < 0 || end === undefined || !metric(said)) return '';
  return `${said.slice(end)}${bound}${next.raw}的${said.slice(0, end)}`;
}
const holders = /^(?:医院|学校|企业|公司|园区|农户|商户|村|乡镇|街道|社区|县|市|区|高校|银行|机构)$/;
