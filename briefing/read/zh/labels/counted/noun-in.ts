/** The noun that the words behind a number begin with, and where it ends. */
import { wordsOf } from '../../lexicon/index.ts';
import { headNoun, isDoing, isThing } from '../phrases/caption.ts';
import { cutAtVerb, deedOf } from '../phrases/phrases.ts';
import { becoming } from './whom.ts';

/** The noun that a phrase begins with. */
export function nounIn(phrase: string): string {
  // “7个警种”: a word of two characters is no deed.
  if (phrase.length === 2 && isThing(phrase.slice(0, 1)) && !isDoing(phrase)) return phrase;
  // “3项创新做法在全市推广”: neither word of it is a noun by itself.
  const practice = /^(?:经验|创新|特色|典型|先进|工作)做法(?=[在被获入得受，。；、]|$)/.exec(phrase)?.[0];
  if (practice !== undefined) return practice;
  // “15个有招商任务的部门中”: what they have tells which they are.
  const having = /^(有[^的，]{2,8}的[\u4e00-\u9fff]{2,4})[中里]?$/.exec(phrase)?.[1];
  if (having !== undefined) return having.replace(/[中里]$/, '');
  // “12项各部门自行设定的证明事项”: what was done to them, and by whom, tells which they are.
  const [all = '', which = '', those = ''] = /^([^的]{3,})的([^的]{2,8})$/.exec(phrase) ?? [];
  if (all !== '' && isThing(those) && deedAtEnd(which)) return all.length <= 18 ? all : those;
  return (
    balancedHead(
      headNoun(cutAtVerb(phrase.replace(/^(.)\1(.)\2的|(?<=断面)水质.*$|(?<=.{2})[次床例件亩]均.*$/, ''))),
    )
      .replace(/^([^的]{3,})的.*$/, '$1')
      // “3.6万渔民的心愿”, “三家车企的测试”
      .replace(/^([^的]{2})的.+$/, (all, who: string) => (whoever.test(who) ? who : all))
      // “12项改革试点|扎实推进”
      .replace(/(?<=..)(?:扎实|有序|有力|高效|蓬勃|深入|迅速)$/, '')
      // “39个城市平均优良天数”
      .replace(
        /(?<=城市|企业|学校|医院|家庭|农户|园区|断面|站点|县城|[县区村])(?:平均|[人户]均|细颗粒物|可吸入颗粒物|(?:环境)?空气|PM).*$/,
        '',
      )
      // “两家分行存款增幅”: what they have is not what is counted.
      .replace(
        /(?<=公司|企业|分行|支行|银行|机构|集团(?!公司)|学校|医院|园区|行业|产业|[县区市]|局(?!集团))[^的]{0,6}(?:[增涨降]幅|增速).*$/,
        '',
      )
      // “在8家企业绩效考核中排第3位”: nor is what they were judged by.
      .replace(
        /(?<=公司|企业|集团|单位|部门|事业部|[学高]校|医院|银行|[支分]行|园区|县区|区县|县市|市县|市州|开发区|高新区|经开区)[^的]{2,8}(?:考核|考评|测评|评比|评价|评估|评级)(?:中|$).*$/,
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

/** 自行设定, 指定地方实施: a clause that ends with its verb. */
const deedAtEnd = (clause: string): boolean => {
  const last = wordsOf(clause).at(-1);
  return last?.class === 'v' && last.text.length === 2;
};

/** Those who have something. */
const whoever = /^[\u4e00-\u9fff](?:[民农工商户企师厂员生村校]|家|人(?!才))$|^人口$/;

/** A cut does not go through a quotation. */
const balancedHead = (noun: string): string =>
  noun.split('“').length > noun.split('”').length ? noun.replace('“', '') : noun;

/** “残疾人免费|安装扶手” */
export const freely = /(?<=..)(?:免费|上门|统一|集中)$/;

/** “48个农家书屋补充图书|3万册”: the verb and what follows belong to the next number; 惠企服务事项 is a name. */
function beforeVerb(whole: string): string {
  const words = wordsOf(whole);
  const at = words.findIndex(
    ({ class: one, text }, index) =>
      index > 0 &&
      index < words.length - 1 &&
      'vw'.includes(one) &&
      text.length === 2 &&
      words[index - 1]?.class === 'n',
  );
  const noun = words[at + 1];
  return at > 0 &&
    noun?.class === 'n' &&
    !/^(?:事项|项目|平台|中心|机构|窗口)/.test(noun.text) &&
    /[屋店校院园馆站社企村户家场厂]$/.test(words[at - 1]?.text ?? '')
    ? whole.slice(0, words[at]?.start)
    : whole;
}

/** 帮扶车间 of 帮扶车间吸纳. */
export const withoutDeed = (whole: string): string => {
  // “28个典型镇完成项目投资|42亿元”
  const name = beforeVerb(whole)
    .replace(/(?<=.{2})(?:完成|实现|引进|争取).+$/, '')
    // “14所教学点并成|5所小学”
    .replace(becoming, '');
  const deed = deedOf(name);
  return deed !== '' && isThing(name.slice(0, -deed.length)) && name.length > deed.length + 1
    ? name.slice(0, -deed.length)
    : name;
};
