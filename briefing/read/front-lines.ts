/** Single lines of front matter: who wrote it, for which office, when it was posted, whom it greets. */
import { isReporterEn } from './en/titles.ts';
import { isReporterZh } from './zh/titles.ts';

const office =
  '(?:局|厅|委|委员会|办公室|政府|研究室|总队|支队|调查队|中心|集团|公司|医院|大学|学院|法院|检察院|银行|党委|工会|协会|联合会|指挥部|领导小组|联席会议|办事处|学校|中学|小学|董事会|监事会|管委会|党组)';
/** A name that ends as an office's does. */
export const officeEnd = new RegExp(`${office}$`);
/** The name of an office, or of several, alone on its line. */
export const offices = new RegExp(
  `^[\\u4e00-\\u9fff]{1,18}${office}(?:[\\s\\u3000、]+[\\u4e00-\\u9fff]{2,18}${office})*$`,
);
/** “Published by the Office of the Rector, March 2031”, “Prepared for the Council by Ana Silva”: its words before the name. */
export const imprint =
  /^(?:(?:respectfully )?(?:submitted|presented|prepared|published|issued|released|produced|compiled|written) (?:(?:to|for) .{2,80} |jointly )?)by (?:the )?/i;
const person =
  /^(?:[■□●◆▲]|本报|记者|通讯员|作者|来源)|^[\u4e00-\u9fff×X、]{0,24}(?:市长|省长|县长|区长|州长|镇长|乡长|主席|主任|局长|厅长|院长|检察长|校长|行长|董事长|总经理|总裁|行长|书记)[\s\u3000]+[\u4e00-\u9fff·×X\s\u3000]{2,8}$|^[\u4e00-\u9fff]{1,2}[\s\u3000]+[\u4e00-\u9fff]{1,2}$/i;
/** A line without the Chinese date in it. */
export const undated = (line: string): string =>
  line.replace(/[（(]?\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?[）)]?/, '').trim();
/** Who wrote or gave it, or the office it comes from. */
export const isByline = (line: string): boolean =>
  person.test(undated(line)) ||
  /^by\b/i.test(line) ||
  imprint.test(line) ||
  offices.test(undated(line)) ||
  isReporterZh(line) ||
  isReporterEn(line);
/** A date: year, month and day, written in Chinese or with digits alone. */
export const dated =
  /(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?|(?<!\d)((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/;
/** A date, where it was said, and whom it greets: no title. */
export const aside =
  /^[（(]?\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?[）)]?$|^[—–-]{1,2}|^[（(].*[）)]$|^[^。，]{2,30}[：:]$|^(?:各位|尊敬的|同志们).*[：:！]$/;
/** What a site or an office sets under a title: when it was published, by whom, how often it was read. */
export const label =
  /^(?:(?:发布|发稿|成文|印发|更新|公开)?(?:时间|日期)|(?:发布|制发|公开|主办|编制)(?:机构|单位|部门)|来源|信息来源|浏览|阅读|点击|字体|字号|索\s*引\s*号|发文字号)[^。]{0,6}[：:丨｜|]|^(?:点击|长按|扫码)[^。]{0,12}(?:关注|蓝字|二维码)|^\S{0,12}[\s\u3000]*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\s\u3000]+\d{1,2}:\d{2}/;
/** “姓名：林×” among others of its kind: what was filled into a form. */
export const field =
  /^[\u4e00-\u9fff]{2,4}[：:]\s*\S.{0,20}$|^(?:Report (?:of|by|to|author)|Ward(?:s|\(s\))?(?: affected)?|Classification|Subject|Committee|Meeting|Cabinet Member|Portfolio(?: holder)?|Lead (?:officer|member)|Status|Key decision)\s?:\s\S.{0,60}$/i;
/** “江州日报 2025年1月16日 星期四 A02版”: the paper, its day and its page. */
export const masthead =
  /^[《]?([\u4e00-\u9fff]{2,10}(?:日报|晚报|早报|时报|商报|都市报|周报|快报|导报|晨报))[》]?[\s\u3000]*(?=\d{4}|第|[A-D]?\d{1,2}\s*版)/;
/** What stands behind “来源：”. */
export const sourceIn = /(?:来源|发布(?:机构|单位|部门))\s*[：:丨｜|]\s*([^\s\u3000：:丨｜|【（(]{2,20})/;

/** Who wrote what was posted, when, and how often it was read. */
export const isNote = (line: string): boolean =>
  line.length <= 90 && (label.test(line) || isByline(line) || masthead.test(line));
