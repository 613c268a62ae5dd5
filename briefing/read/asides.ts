/** What stands beside the text and is no talking point: captions of tables and pictures, notes under a report, lines that announce. */
import { isCaption } from './captions.ts';
import { joined, sliced, type Paragraph } from './lines.ts';
import { address } from './settings.ts';

const notes = /^(?:注释?|附注|注解|数据说明|Notes)(?:\s*[:：].*)?$/;
const note =
  /^(?:[[［【（(]?\d{1,2}[\]］】）).、．]|[①-⑩]|注释?\s*\d*[:：]|(?:资料|数据)来源|本公报|Sources?:|\*)/;

const announcement =
  /^[\u4e00-\u9fff·]{2,6}：$|^[^。\d]{2,60}(?:以下|下列)[^。：\d]{2,12}：$|^[^。\d]{0,60}(?:存在|面临|还有|仍有)[^。：\d]{0,16}(?:短板|不足|问题|困难|差距|挑战)[^。：\d]{0,6}：$|^(?=.{4,50}$)[^。：\d]*(?:主要|重点|着重|着力|认真)(?:做了|做好|抓了|抓好|开展了|突出)(?:了)?(?:以下|下列|如下|这样)?[^。：\d]{0,6}(?:工作|方面|事情|文章)[：。]$|^(?=.{4,30}$)[^。：\d]*(?:主要|重点)[^。：\d，]*(?:如下|特点|方面)[：。]$|^(?=.{10,160}$)[^.:\d]*\b(?:is|are|was|were)(?: (?:set|set out|given|listed))? (?:as follows|these)[.:]$|^(?=.{14,160}$)the following (?:is|are|were) [^.:\d]*[.:]$|^(?=.{10,140}$)[^.:\d]*\bwe (?:[a-z]+ ){1,6}the following (?:\w+ )?(?:work|tasks|areas|aspects|respects|things)[.:]$/i;

/** How long “Fellow Deputies,” is that stands on a line of its own above a paragraph: it is no part of what is said; 0 where none does. */
export function callLength({ text, at }: Paragraph, source: string): number {
  const call = /^[a-z]/i.test(text) ? (address.exec(text)?.[0] ?? '') : '';
  const broken = source.slice((at[call.trimEnd().length - 1] ?? 0) + 1, at[call.length] ?? 0);
  return call !== '' && broken.includes('\n') && /^[\p{Lu}\d]/u.test(text.slice(call.length))
    ? call.length
    : 0;
}

/** A paragraph without whom it calls upon. */
export const uncalled = (paragraph: Paragraph, source: string): Paragraph => ({
  ...paragraph,
  ...sliced(paragraph, callLength(paragraph, source)),
});

/** A year is no number of its own. */
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** “Dear Chair, members of the Board and all who live here:” */
const salutation = /^(?:dear|hono(?:u)?rable|fellow|esteemed|distinguished)\s[^.!?]{2,160}[:,]$/i;

/** “一年来，我们主要做了以下工作。”: a line that tells nothing but that something follows, or whom it is to. */
export const announces = ({ text }: Paragraph): boolean =>
  announcement.test(text.trim().replace(year, '')) || salutation.test(text.trim());

/** “各位领导莅临我县”, “现将有关情况汇报如下：”, “根据会议安排，我就……作一汇报，不妥之处，请批评指正。” */
export const welcomes = ({ text }: Paragraph): boolean =>
  /莅临|现将[^。]{0,60}(?:汇报|报告|总结|通报|说明)(?:如下|说明)?(?:，[^。]{0,30}(?:指正|审议|审查|审阅))?[：。]$|^(?:根据|按照)?(?:会议|大会|发布会|工作|统一)?(?:的?安排|要求|议程)，[^。]{0,60}(?:作|做|进行)[^。]{0,12}(?:汇报|报告|发言|介绍)[^。]{0,30}[：。]$|^(?:受[^。]{2,24}委托，|下面，?|现在，?)(?:[下现][面在]，?)?[^。]{0,8}我(?:[^。]{0,40}(?:[作做]|进行)[^。]{0,12}|[向就][^。]{2,30})?(?:汇报|报告|发言|介绍|通报)[^。]{0,30}[：。]$/.test(
    text,
  );

/** “各位记者朋友，女士们、先生们：”, “各位来宾，大家好！” on a line of its own. */
const call =
  /^(?:尊敬的)?(?:各位|女士们|同志们|朋友们|媒体|新闻界|老师们|股东|大家[上下]?[午好])[^。；？\d]{0,50}(?:[：！]|(?<=朋友|同志|领导|[们好]))$/;
/** “大家好！感谢……。下面，我就……作简要介绍。”, “首先，我代表……表示衷心感谢！” */
const courtesy =
  /^(?:首先，?|尊敬的|各位|女士们|大家|很高兴|非常高兴|感谢|欢迎|借此机会，|在此，)[^]*(?:[感谢]谢|欢迎|问候|致意|[午家]好)[^]*[。！：]$/;

/** How many paragraphs at the beginning of a text without headings only greet, thank and lead in; at least two remain. */
export function greetings(paragraphs: Paragraph[], tellsNothing: (one: Paragraph) => boolean): number {
  const greets = (one: Paragraph): boolean =>
    (call.test(one.text) || welcomes(one) || courtesy.test(one.text)) && tellsNothing(one);
  const first = paragraphs.findIndex((one) => !greets(one));
  return Math.max(0, Math.min(first < 0 ? paragraphs.length : first, paragraphs.length - 2));
}

const looksBack =
  /^(?:各位[\u4e00-\u9fff]{1,4}[！：，])?(?:同时|但是?)?[，、]?(?:(?:在(?:看到|肯定|总结)[^。]{0,12}的同时|我们|我[市县区省]|也)[^。；]{0,24}(?:看到|认识到|困难|不足|问题|挑战|差距)|(?:这些)?成绩(?:的取得|来之不易)|(?:过去|一年来|回顾)[^。]{0,16}(?:深刻)?(?:体会|认识)到|面对成绩)|^(?:while |we are (?:also )?(?:keenly|fully|well|acutely) aware|these achievements|we owe |at the same time, we)/i;

/** “同时，我们也清醒看到……”, “We are keenly aware …”: it judges the whole part, whatever section it stands behind. */
export const judgesPart = ({ text }: Paragraph): boolean => looksBack.test(text);

/** The paragraphs of a part, where a caption stands with the paragraph before it, on a line of its own. */
export function withCaptions(paragraphs: Paragraph[]): Paragraph[] {
  const told: Paragraph[] = [];
  for (const one of paragraphs) {
    const last = told.at(-1);
    if (last && isCaption(one.text)) told.splice(-1, 1, { ...last, ...joined([last, one]) });
    else told.push(one);
  }
  return told;
}

/** “Notes:”, “注释：” lead into no list of the report’s own. */
export const areNotes = ({ text }: Paragraph): boolean => notes.test(text.trim());

/** Where the notes under a report begin, “注释：[1]本公报中数据均为初步统计数。”; the end where there are none. */
export function notesBegin(paragraphs: Paragraph[]): number {
  const at = paragraphs.findIndex(areNotes);
  const rest = paragraphs.slice(at + 1);
  // A note alone that tells numbers is read as any other paragraph.
  const alone = paragraphs[at]?.text.replace(year, '') ?? '';
  const isTold = rest.length > 0 || (/[:：]\s*\S/.test(alone) && !/\d/.test(alone));
  return at > 0 && isTold && rest.every(({ text }) => note.test(text.trim())) ? at : paragraphs.length;
}
