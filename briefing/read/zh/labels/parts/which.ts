/** Which of them are counted: those of an age, those of whom something is measured. */
import { wordsOf } from '../../lexicon/index.ts';
import { endOf } from '../phrases/after.ts';
import { metric } from '../phrases/phrases.ts';
import type { Place } from '../place.ts';

/** “65岁以上老年人免费体检率”: the age is that of people. */
export const peopleIn = (name: string): string =>
  /^.*?(?:老年人|老人|儿童|妇女|女性|男性|青年|居民|人口|群众|劳动力|学生|党员)(?=.*率)/.exec(name)?.[0] ??
  name.replace(/(?:占比|比例|比重|人数|数量)$/, '');

/** “两家县级医院资产负债率高于60%”: which of them are counted; '' where nothing is measured of them. */
export function measuredOnes({ number, numbers, index, text }: Place, phrase: string): string {
  const next = numbers[index + 1];
  const bound = /(?:超过?|高于|低于|不足|不到|在)$/.exec(phrase)?.[0];
  if (!next || bound === undefined) return '';
  // “4个部门进度在五成以下”: on which side stands behind.
  const side = /^及?以[上下]/.exec(text.slice(next.end, next.end + 3))?.[0] ?? '';
  if (bound === '在' && side === '') return '';
  if (next.start !== endOf(number, phrase)) return '';
  const said = phrase.slice(0, -bound.length);
  const words = wordsOf(said);
  const at = words.findIndex(({ text }, place) => place < words.length - 1 && holders.test(text));
  const end = words[at + 1]?.start;
  // “30户年人均收入低于8000元”: households and people have no name but their unit.
  if (at < 0 && /^[户人]$/.test(number.unit) && metric(said) && side === '')
    return `${said}${bound}${next.raw}的${number.unit === '户' ? '家庭' : '人数'}`;
  if (at < 0 || end === undefined || !metric(said)) return '';
  return `${said.slice(end)}${side === '' ? bound : ''}${next.raw}${side}的${said.slice(0, end)}`;
}
/** “7家企业营业收入同比下降”: of whom something rose or fell; '' where nothing did. */
export function changedOnes(phrase: string): string {
  const [, said = '', changed = ''] = changing.exec(phrase) ?? [];
  const words = wordsOf(said);
  const at = words.findIndex(({ text }, place) => place < words.length - 1 && houses.test(text));
  const end = words[at + 1]?.start;
  if (end === undefined || at < 0 || !(metric(said) || /结余$/.test(said))) return '';
  return `${said.slice(end)}${changed}的${said.slice(0, end)}`;
}
const changing =
  /^(.{4,14}?)((?:同比|环比|均|实现|出现)*(?:正增长|负增长|增长|下降|下滑|减少|增加|上升|提升|收窄|回升)|为[负正零])$/;
/** 公立医院 is one word. */
const houses =
  /(?:医院|学校|企业|公司|银行)$|^(?:园区|农户|商户|村|乡镇|街道|社区|县|市|区|高校|机构|行业|产业|产品|商品|城市)$/;
const holders =
  /^(?:医院|学校|企业|公司|园区|农户|商户|村|镇|乡|乡镇|街道|社区|县|市|区|高校|银行|机构|行业|产业|产品|商品|城市|部门|单位)$/;
