/** What stands before the first keyword: kicker, title, byline, date, where it is from, introduction. */
import { announced } from './announcing.ts';
import { isOpen } from './blank-lines.ts';
import {
  dateEn,
  isAsideEn,
  isDocumentEn,
  isOfficeEn,
  isPeriodEn,
  isReporterOnTwo,
  isSectionName,
  signerEn,
  undatedEn,
} from './en/titles.ts';
import {
  aside,
  dated,
  field,
  imprint,
  isByline,
  label,
  masthead,
  offices,
  sourceIn,
  undated,
} from './front-lines.ts';
import { heal, type Paragraph } from './lines.ts';
import { bulleted, unbulleted } from './list-marks.ts';
import { isSectionNameZh } from './zh/titles.ts';

export interface Front {
  title: string;
  kicker: string;
  subtitle: string;
  byline: string;
  /** When it was given, as YYYY-MM-DD or YYYY-MM. */
  date: string;
  /** The office or paper it comes from. */
  source: string;
  /** The province, city, county … it speaks of. */
  region: string;
  intro: Paragraph[];
  /** Its lines that are no text. */
  head: string[];
}

/** “来源：县融媒体中心　记者：陆知微” */
const writer = /(?:记者|通讯员|作者|撰稿)[：:\s\u3000].*$/;
/** “一、工作情况”, “（一）就业”: a heading of the text, however few there are. */
const numbered = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;
const sentenceEnd = /[。！？!?；]$|[.]$/;
/** “现将有关情况总结如下：” leads into the text, however it ends. */
const leadIn = /^.{14,}[：:]$|。./;
/** “江源集团2023年度报告” is a title, whatever motto stands under it. */
const documentZh = /(?:报告|总结|公报|要点|汇报|综述|通报|简报|白皮书|规划|说明|讲话)(?:[（(].{1,24}[）)])?$/;
const documentName = /工作报告|report/i;
/** “REPORT ON THE WORK--Delivered at …”, “政府工作报告——2024年1月9日在…上”: where it was given is no part of the title. */
const occasion =
  /\s*(?:--|[—–]{1,2})\s*((?:delivered|given|presented) (?:at|to|on)\b.+|(?:\d{4}年\d{1,2}月\d{1,2}日)?在.+[上会])$/i;
/** “Delivered at the third session of …” on a line of its own. */
const given = /^(?:delivered|given|presented) (?:at|to|on)\b/i;
/** “Theme: Investing in people”. */
const theme = /^Theme:\s/i;
const regionMark =
  /(?:^|关于|在|\d年|[\s（(—｜|丨])([\u4e00-\u9fffX×]{2,8}?(?:自治区|自治州|自治县|省|市|县|区|州|旗|盟))(?=\d{4}|第[一二三四五六七八九十]|人民政府|政府|国民|财政|统计|教育|卫生|人民代表|年|经济|工作|[\u4e00-\u9fff]{2,10}(?:局|委员会|厅|办公室|[医法]院|检察院|集团)|[\s：:—]|$)/;
/** “the People's Government of Anhui Province”, “Whitmore County”. */
const regionEn =
  /(?:^|\b(?:of|in|for|the|\w+th|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth) )(?!(?:the|The|\w+th|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth) )((?:[A-Z][\p{L}’'-]+ ){1,3}(?:Province|City|County|Municipality|Prefecture|District|Autonomous Region)(?=$|[\s,.’'])|(?:[A-Z][\p{L}’'-]+ ){1,3}?(?=(?:Municipal|Provincial|County|District) People[’']s))/u;
/** “Report of the Chief Executive to full Council”: who gave it, where the report has a title besides. */
const reportOf =
  /^(?:(?:Joint|Annual|Monthly|Quarterly|Progress) )?[Rr]eport (?:of|by|from) (?:the |our )?(?:[A-Z][a-z]+ ){0,2}(?:Mayor|Leader|Chair|Chief|Director|Head|Secretary|Treasurer|Commissioner|Governor|Principal|Officer)\b[^.:;\d]{0,50}$/;
const noRegion = /^(?:全|我|本|各|这座|城|都|灾|景|社|园)|[看读懂年里的和与是里到委]/;
/** “1月13日，青禾市第九届人民代表大会……”: whose congress it was. */
const congress =
  /(?:^|[，。在\s])([\u4e00-\u9fff]{2,8}?(?:自治[区州县]|省|市|县|区|州|旗|盟))第[一二三四五六七八九十]{1,3}届(?:人民代表大会|人大)/;

/** Reads the front matter from its lines: short lines are titles, whole sentences the introduction. */
export function frontOf(lines: Paragraph[]): Front {
  const first = lines.findIndex((line) => isText(line.text) || isItem(line));
  // A title may ask or call: 凭什么？
  let body =
    first === 0 && /[！？!?]$/.test(lines[0]?.text ?? '') && lines.length > 1 ? nextText(lines) : first;
  while (body > 1 && isBroken(lines, body)) body--;
  const top = withReporters((body < 0 ? lines : lines.slice(0, body)).map((line) => line.text));
  const bylines = top.filter(isByline);
  const fields = top.filter((line) => field.test(line));
  const titles = joinedTitles(
    top.filter(
      (line) =>
        !isByline(line) &&
        !aside.test(line) &&
        !label.test(line) &&
        !masthead.test(line) &&
        !isAsideEn(line) &&
        !isPeriodEn(line) &&
        !theme.test(line) &&
        !isSection(line) &&
        (line === top[0] || !tellsNumber(line)) &&
        !numbered.test(line) &&
        !(fields.length > 1 && fields.includes(line)),
    ),
  );
  // An office or a company over or under the title is not what its report is called, nor is its headline.
  const title =
    titles.findLast(isDocumentEn) ??
    titles.find((line) => documentZh.test(line)) ??
    titles.findLast((line) => !isOfficeEn(line)) ??
    titles.at(-1) ??
    '';
  const others = titles.filter((line) => line !== title);
  const above = others.filter((line) => titles.indexOf(line) < titles.indexOf(title));
  const giver = bylines.length > 0 ? '' : (others.find((line) => reportOf.test(line)) ?? '');
  const named = others.filter((line) => line !== giver);
  const kicker =
    named.findLast((line) => documentName.test(line)) ?? above.findLast((line) => line !== giver) ?? '';
  const below = named.filter((line) => line !== kicker && !above.includes(line) && !isOfficeEn(line));
  const subtitle =
    top.find((line) => /^[—–-]{1,2}/.test(line)) ??
    below[0] ??
    top.find((line) => isPeriodEn(line) || theme.test(line) || given.test(line)) ??
    '';
  const beside = top.filter((line) => !titles.includes(line));
  // What tells a number and is no title is text, however short.
  const untold = lines
    .slice(0, Math.max(0, body))
    .filter(
      ({ text }, at) =>
        (below.includes(text) && text !== subtitle && /\d/.test(text)) || (at > 0 && tellsNumber(text)),
    );
  const from = bylines.map(undated).find((line) => offices.test(line) || /^来源/.test(line)) ?? '';
  const told = beside
    .map((line) => sourceIn.exec(line)?.[1] ?? masthead.exec(line)?.[1] ?? '')
    .find((one) => one !== '');
  return {
    title: title.replace(occasion, ''),
    kicker,
    subtitle:
      subtitle.replace(/^[—–-]{1,2}\s*|^副标题[：:]\s*|^Theme:\s*/i, '') || (occasion.exec(title)?.[1] ?? ''),
    byline:
      giver ||
      allOffices(
        undated(
          bylines.find((line) => undated(line) !== from) ??
            (/^来源/.test(from) ? (writer.exec(from)?.[0] ?? '') : from),
        )
          .replace(/^[■□●◆▲]\s*/, '')
          .replace(/^.+/, (line) => (imprint.test(line) ? undatedEn(line.replace(imprint, '')) : line)),
      ),
    date:
      dateOf(beside.filter((line) => !isPeriodEn(line))) ||
      dateEn(issueOf.exec(title)?.[1] ?? '') ||
      datelineOf(lines),
    source:
      told ||
      allOffices(from.replace(/^来源[：:\s]*/, '')) ||
      titles
        .filter((line) => isOfficeEn(line) && line !== title)
        .filter((line, at, all) => !all.some((other, nth) => nth !== at && other.startsWith(line)))
        .join('; '),
    region: regionOf([title, kicker, ...top]) || (congress.exec(lines[body]?.text ?? '')?.[1] ?? ''),
    intro: body < 0 ? [] : [...untold, ...announced(heal(lines.slice(body))).map(unbulleted)],
    head: top,
  };
}

/** “Resilient year in tough markets”: a line without a number that stands alone under the introduction, in the style of a title; '' where none does. */
export function strapOf(intro: Paragraph[]): string {
  const { text = '', item } = intro.at(-1) ?? {};
  const isTitle = /^\p{Lu}[^.!?:;,\d\n]{20,110}$/u.test(text) && /^\S+(?: \S+){3,14}$/.test(text);
  return intro.length > 1 && isTitle && !item && !/[\u4e00-\u9fff]/.test(text) && !isByline(text) ? text : '';
}

/** “江州市统计局　国家统计局江州调查队”: two offices that issue one report. */
const allOffices = (line: string): string =>
  offices.test(line) ? line.split(/[\s\u3000、]+/).join('、') : line;

/** The first date that lines tell, as YYYY-MM-DD or YYYY-MM. */
export function dateOf(lines: string[]): string {
  const [, year, month, day, ...others] = dated.exec(lines.join('\n')) ?? [];
  const parts = year === undefined ? others : [year, month, day];
  const told = parts.flatMap((part) => (part ? part.padStart(2, '0') : [])).join('-');
  return told || (lines.map(dateEn).find((one) => one !== '') ?? '');
}

/** “Quarterly Bulletin – December 2024”: which of its issues it is. */
const issueOf = /\s?[–—|,-]\s+((?:\d{1,2} )?[A-Z][a-z]+ (?:\d{1,2}, )?\d{4})$/;
/** “Washington, DC – December 13, 2024: The Board …”: when it was said, before the text itself. */
const dateline =
  /^[A-Z][A-Za-z .,’'-]{2,40}\s?[–—-]+\s?(?=[A-Z][a-z]+\.? \d{1,2}, \d{4}\b|\d{1,2} [A-Z][a-z]+ \d{4}\b)/;
const datelineOf = (lines: Paragraph[]): string => {
  const line = lines.find(({ text }) => dateline.test(text))?.text ?? '';
  return dateEn(line.slice(0, 80));
};

/** Who signed at the end, and when: “白云县民政局　2024年12月20日”, “Respectfully submitted, Ana Silva”. */
export function signedBy(lines: string[]): { office: string; signer: string; date: string } {
  const office = lines.flatMap((line) => line.split('\n')).map(undated);
  const signer = lines.map(signerEn).find((one) => one !== '') ?? '';
  return { office: office.find((line) => offices.test(line)) ?? '', signer, date: dateOf(lines) };
}

/** “Ana Silva” over “Mayor of Porto” are one line: who gave it. */
export const withReporters = (lines: string[]): string[] =>
  lines.reduce<string[]>((all, line) => {
    const last = all.at(-1) ?? '';
    return isReporterOnTwo(last, line) ? [...all.slice(0, -1), `${last}, ${line}`] : [...all, line];
  }, []);

const isSection = (line: string): boolean => isSectionName(line) || isSectionNameZh(line);
/** “Statistical Communiqué of the Republic | on the 2024 National Economic Development”: one title on two lines. */
const joinedTitles = (lines: string[]): string[] =>
  lines.reduce<string[]>((all, line) => {
    const last = all.at(-1);
    if (last !== undefined && /^(?:on|of|for|in|and|to) \S/.test(line))
      all[all.length - 1] = `${last} ${line}`;
    else all.push(line);
    return all;
  }, []);

/** How wide a line is drawn, in halves of a Chinese character. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/.test(one) ? 2 : 1), 0);

/** Whether the text goes on in this line from the one above, which only its width ended: no title, and not to be lost. */
function isBroken(lines: Paragraph[], at: number): boolean {
  const [above, below] = [lines[at - 1], lines[at]];
  if (!above || !below || above.whole || isText(above.text) || /[：:”’」』）)】…—]$/.test(above.text))
    return false;
  // “Fellow Deputies,” ends with a comma and is whole.
  if (isAsideEn(above.text)) return false;
  if (isOpen(above.text)) return true;
  const width = widthOf(above.text);
  if (width < 40 || isByline(above.text) || aside.test(above.text)) return false;
  if (!/[\u4e00-\u9fff]/.test(above.text)) return /^[a-z]/.test(below.text) && width >= 50;
  return /[，；]/.test(above.text) || Math.abs(width - widthOf(below.text)) <= 4;
}

/** “310 volunteers” on a line of its own under a title. */
const tellsNumber = (text: string): boolean =>
  /^(?!(?:19|20)\d\d\b)[£$€]?\d[\d,.]*(?:%|[kmb]n?|\s(?:million|billion))?\s+[a-z]/.test(text);
/** “• 80% of tenants were happy”: what is listed is no title, and not to be lost. */
const isItem = ({ text, item }: Paragraph): boolean =>
  item === true || (bulleted.test(text) && !isByline(text));
/** “Harbour Chemicals Co., Ltd.”: a stop that belongs to a name. */
const company = /(?:Ltd|Inc|Corp|Co|LLC|plc|S\.A|N\.V|B\.V|d\.d|S\.p\.A)\.$/i;
/** “——今年要办哪些大事？” asks under the title. */
const asked = /^[—–]{1,2}[^—–].{3,40}[？?]$/;
const isText = (text: string): boolean =>
  (!asked.test(text) && sentenceEnd.test(text) && !(company.test(text) && text.length <= 80)) ||
  text.length > 160 ||
  leadIn.test(text);
const nextText = (lines: Paragraph[]): number => {
  const at = lines.slice(1).findIndex((line) => isText(line.text));
  return at < 0 ? -1 : at + 1;
};

function regionOf(lines: string[]): string {
  for (const line of lines) {
    const region = (regionMark.exec(line)?.[1] ?? regionEn.exec(line)?.[1] ?? '')
      .replace(/^(?:关于|在)/, '')
      .trim();
    if (region === '' || noRegion.test(region)) continue;
    // “Kelmshire County Council” is the council of Kelmshire, unless the county is named so elsewhere.
    const ofCouncil = (one: string): boolean => one.includes(`${region} Council`);
    return ofCouncil(line) && !lines.some((one) => one.includes(region) && !ofCouncil(one))
      ? region.replace(/ (?:County|City|District)$/, '')
      : region;
  }
  return '';
}
