/** The noun that the words behind a number begin with, and where it ends. */
import { headNoun, isDoing, isThing } from '../phrases/caption.ts';
import { cutAtVerb, deedOf } from '../phrases/phrases.ts';
import { becoming } from './whom.ts';

/** The noun that a phrase begins with. */
export function nounIn(phrase: string): string {
  // “7个警种”: a word of two characters is no deed.
  if (phrase.length === 2 && isThing(phrase.slice(0, 1)) && !isDoing(phrase)) return phrase;
  return (
    balancedHead(
      headNoun(cutAtVerb(phrase.replace(/^(.)\1(.)\2的|(?<=断面)水质.*$|(?<=.{2})[次床例件亩]均.*$/, ''))),
    )
      .replace(/^([^的]{3,})的.*$/, '$1')
      // “3.6万渔民的心愿”, “三家车企的测试”
      .replace(/^([^的]{2})的.+$/, (all, who: string) => (whoever.test(who) ? who : all))
      // “39个城市平均优良天数”
      .replace(/(?<=城市|企业|学校|医院|家庭|农户|园区|断面|站点|[县区村])(?:平均|[人户]均).*$/, '')
      // “两家分行存款增幅”: what they have is not what is counted.
      .replace(
        /(?<=公司|企业|分行|支行|银行|机构|集团(?!公司)|学校|医院|园区|行业|产业|[县区市]|局(?!集团))[^的]{0,6}(?:[增涨降]幅|增速).*$/,
        '',
      )
      // “3.2公里岸线上有了书店”
      .replace(/(?<=.{2})上(?:有|建|种|开).*$/, '')
      .replace(/(?<=.)[中里](?:排|列|居|位|名列|分列|分居|分别|仍|还|尚|就?有).*$|(?<=..)(?:虽然?|却).*$/, '')
      .replace(/(?:超过|突破|达到|[高低]于|(?<![国所公民自共享拥持专私])有)$/, '')
      // “按85万常住人口测算”
      .replace(/(?<=..)(?:计算|测算|核算|折算|推算|估算)$/, '')
      .replace(/[和与及等]$|的?第$|(?<=.{2})(?<![集公邻故])[中里]$/, '')
      .trim()
  );
}

/** Those who have something. */
const whoever = /^[\u4e00-\u9fff](?:[民农工商户企师厂员生村校]|家|人(?!才))$/;

/** A cut does not go through a quotation. */
const balancedHead = (noun: string): string =>
  noun.split('“').length > noun.split('”').length ? noun.replace('“', '') : noun;

/** “残疾人免费|安装扶手” */
export const freely = /(?<=..)(?:免费|上门|统一|集中)$/;

/** 帮扶车间 of 帮扶车间吸纳. */
export const withoutDeed = (whole: string): string => {
  // “28个典型镇完成项目投资|42亿元”
  const name = whole
    .replace(/(?<=.{2})(?:完成|实现|引进|争取).+$/, '')
    // “14所教学点并成|5所小学”
    .replace(becoming, '');
  const deed = deedOf(name);
  return deed !== '' && isThing(name.slice(0, -deed.length)) && name.length > deed.length + 1
    ? name.slice(0, -deed.length)
    : name;
};
