/** What stands before the first keyword: kicker, title, byline, date, where it is from, introduction. */
import { isAsideEn, isOfficeEn, isReporterEn, isSectionName } from './en/titles.ts';
import { heal, type Paragraph } from './lines.ts';

export interface Front {
  title: string;
  kicker: string;
  byline: string;
  /** When it was given, as YYYY-MM-DD or YYYY-MM. */
  date: string;
  /** The office or paper it comes from. */
  source: string;
  /** The province, city, county … it speaks of. */
  region: string;
  intro: Paragraph[];
}

const office =
  '(?:局|厅|委|委员会|办公室|政府|研究室|总队|支队|调查队|中心|集团|公司|医院|大学|学院|法院|检察院|银行|党委|工会|协会)';
const offices = new RegExp(
  `^[\\u4e00-\\u9fff]{2,18}${office}(?:[\\s\\u3000、]+[\\u4e00-\\u9fff]{2,18}${office})*$`,
);
const person =
  /^(?:[■□●◆▲]|本报|记者|通讯员|作者|来源|(?:Prepared )?by\b)|^[\u4e00-\u9fff×X]{0,14}(?:市长|省长|县长|区长|州长|镇长|乡长|主席|主任|局长|厅长|院长|检察长|校长|行长|董事长|总经理|总裁|行长|书记)[\s\u3000]+[\u4e00-\u9fff·×X\s\u3000]{2,8}$|^[\u4e00-\u9fff]{1,2}[\s\u3000]+[\u4e00-\u9fff]{1,2}$/i;
const isByline = (line: string): boolean => person.test(line) || offices.test(line) || isReporterEn(line);
const dated = /(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?/;
/** A date, where it was said, and whom it greets: no title. */
const aside =
  /^[（(]?\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?[）)]?$|^[—–-]{1,2}|^[（(].*[）)]$|^(?:各位|尊敬的|同志们).*[：:！]$/;
const sentenceEnd = /[。！？!?；]$|[.]$/;
/** “现将有关情况总结如下：” leads into the text, however it ends. */
const leadIn = /^.{14,}[：:]$|。./;
const documentName = /工作报告|report/i;
const regionMark =
  /(?:^|关于|在|[\s（(—])([\u4e00-\u9fffX×]{2,8}?(?:自治区|自治州|自治县|省|市|县|区|州|旗|盟))(?=\d{4}|第[一二三四五六七八九十]|人民政府|政府|国民|财政|统计|教育|卫生|人民代表|年|经济|工作|[\s：:—]|$)/;
const noRegion = /^(?:全|我|本|各|这座|城|都|灾|景|社|园)|[看里的和与是里到]/;

/** Reads the front matter from its lines: short lines are titles, whole sentences the introduction. */
export function frontOf(lines: Paragraph[]): Front {
  const first = lines.findIndex((line) => isText(line.text));
  // A title may ask or call: 凭什么？
  const body =
    first === 0 && /[！？!?]$/.test(lines[0]?.text ?? '') && lines.length > 1 ? nextText(lines) : first;
  const top = (body < 0 ? lines : lines.slice(0, body)).map((line) => line.text);
  const bylines = top.filter(isByline);
  const titles = top.filter(
    (line) => !isByline(line) && !aside.test(line) && !isAsideEn(line) && !isSectionName(line),
  );
  // An office or a company over or under the title is not what its report is called.
  const title = titles.findLast((line) => !isOfficeEn(line)) ?? titles.at(-1) ?? '';
  const above = titles.filter((line) => line !== title);
  const kicker = above.findLast((line) => documentName.test(line)) ?? above.at(-1) ?? '';
  const [, year = '', month = '', day = ''] =
    dated.exec(top.filter((line) => !titles.includes(line)).join('\n')) ?? [];
  const from = bylines.find((line) => offices.test(line) || /^来源/.test(line)) ?? '';
  return {
    title: title.replace(/(?:\[\d+\]|［\d+］)$/, ''),
    kicker,
    byline: (bylines[0] ?? '').replace(/^[■□●◆▲]\s*/, ''),
    date: [year, month, day]
      .filter((part) => part !== '')
      .map((part) => part.padStart(2, '0'))
      .join('-'),
    source: from.replace(/^来源[：:\s]*/, ''),
    region: regionOf([title, kicker, ...top]),
    intro: body < 0 ? [] : heal(lines.slice(body)),
  };
}

const isText = (text: string): boolean => sentenceEnd.test(text) || text.length > 160 || leadIn.test(text);
const nextText = (lines: Paragraph[]): number => {
  const at = lines.slice(1).findIndex((line) => isText(line.text));
  return at < 0 ? -1 : at + 1;
};

function regionOf(lines: string[]): string {
  for (const line of lines) {
    const region = (regionMark.exec(line)?.[1] ?? '').replace(/^关于/, '');
    if (region !== '' && !noRegion.test(region)) return region;
  }
  return '';
}
