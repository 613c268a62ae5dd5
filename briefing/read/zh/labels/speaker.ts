/** Whose numbers a speaker tells: “华成轴承董事长王立说，公司去年出口增长两成” → 华成轴承出口增速. */
import { visitedIn } from './this-one.ts';
import type { Known } from './place.ts';

const title =
  '(?:车间|班组|项目部?|研发(?:中心|部)?|销售部|党[委组]|党?总支|党?支部|村?委会|管委会|执行|常务|第一|技术|生产|销售|运营|市场|企业)*副?(?:董事长|总经理|总裁|负责人|厂长|经理|总监|创始人|当家人|带头人|掌门人|总工程师|校长|院长|教授|书记|主任|镇长|乡长|理事长|社长|馆长|园长)(?:助理)?';
const titled = `(?:^|[，。；：！？“”、的\\s])(?:来自|作为)?([\\u4e00-\\u9fffA-Za-z]{2,16}?)(?:${title})(?:[、兼和](?:${title}))*`;
export const tells =
  '(?:向记者|对记者|给记者|笑着|自豪地|高兴地|感慨地|坦率地|在[^，。；“”]{2,14}时)*(?:告诉|介绍|表示|透露|坦言|直言|反映|感慨|谈到|回忆|算了?[一笔]|[说称])';
const speaking = new RegExp(`${titled}[\\u4e00-\\u9fff]{2,4}?(?:代表|委员)?${tells}`, 'g');
const introduced = new RegExp(`${titled}(?=[\\u4e00-\\u9fff]{2,4})`, 'g');
const pronoun = new RegExp(`(?:^|[，。；”])[他她](?:还|又|也|接着|随后)?${tells}`);

/** What a name ends with, and how those who speak for it call it. */
const sorts: [RegExp, string][] = [
  [/(?:大学|学院|学校|[中小]学|[一二三四五六七八]中|幼儿园)$/, '学校|学院|我校|全校|园里|学校里'],
  [/(?:医院|卫生院|院区|保健院)$/, '医院|我院|全院|院里|卫生院'],
  [/(?:[村镇乡]|社区|街道)$/, '全[村镇乡]|[村镇乡]里|社区里?|我们[村镇乡]'],
  [/(?:开发区|高新区|经开区|园区|产业园|工业园|新区)$/, '园区|全区|区内|开发区|高新区|经开区'],
  [/(?:合作社|农场|家庭农场)$/, '合作社|社里|农场'],
  [/^.*[^局委办厅市县区省州盟部处科会队院所中心]$/, '公司|企业|集团|工厂|厂里|我厂'],
];
const selves = '我们(?![市县区省国]|代表|委员|这)|我们这[里儿家]';
/** Who else is spoken of: what is told of them is not the speaker’s own. */
const others =
  /全[市省国县州](?![高])|我[市省国县区]|我们[市省县]|行业|同行|国内|国际|政府|报告|代表们|(?:许多|不少|一些|很多|多数|中小)企业|银行/;
/** “占全省的三成”: of all, and no one else’s. */
const ofAll = /占全[省市国县](?:的|比重|比例|份额)?$/;
const saidFirst =
  /(?:去年|今年|目前|全年|上半年|下半年|[一二三四]季度|\d{4}年|过去|以前|如今|现在|\d{1,2}月|[，的在])*/;

const plainName = (name: string): string =>
  name
    .replace(/^(?:.*的|[全省市区县]*(?:人大代表|政协委员))/, '')
    .replace(/(?<=..)(?:股份|有限|责任)*公司$|^(?:公司|企业|集团|工厂|该?[厂校院村镇])$/, '');

const firms = /([\u4e00-\u9fff]{2,20}?)(?:股份|集团)?有限(?:责任)?公司/g;
const whereItIs =
  /^.*(?:走进|来到|走入|位于|坐落于|的|[县市镇乡]|园区|科技园|产业园|工业园|开发区|高新区|经开区|保税区|新区)(?=..)/;

/** The name that is told; of “the firm” that of the only one the paragraph told: “在东港区的远海船舶有限公司，……公司总经理说”. */
function nameOf(told: string, paragraph: string): string {
  if (!/^(?:该?公司|企业|集团)$/.test(told)) return plainName(told);
  const names = new Set([...paragraph.matchAll(firms)].map(([, one = '']) => one.replace(whereItIs, '')));
  const [name = '', ...others] = names;
  return others.length > 0 || name.length > 8 ? '' : name;
}

/** The label with whose number it is, where the one who speaks tells of “the firm”, “our school”; else as it is. */
export function ofSpeaker(label: string, number: Known, text: string): string {
  if (label === '' || label.length > 18 || /岁/.test(number.unit)) return label;
  const [name, said] = speechOf(number, text);
  const own = sorts.find(([end]) => end.test(name))?.[1];
  if (own === undefined || name.length < 2 || label.includes(name) || /我们/.test(label)) return label;
  const visited = visitedIn(text.slice(0, number.start));
  if (visited !== '' && label.includes(visited)) return label;
  const meant = new RegExp(
    `(?:^|[，；：“。！？、])${saidFirst.source}(?:${own}|${selves})(?![^，；。]{0,3}(?:们|家))([^]*)$`,
  );
  const since = meant.exec(said)?.[1];
  if (since === undefined || others.test(since.replace(ofAll, ''))) return label;
  const thing = label.replace(new RegExp(`^(?:${own})的?(?:去年|今年|全年|目前)?(?=..)`), '');
  return others.test(thing.replace(ofAll, '')) ? label : `${name}${thing}`;
}

/** Whom the one who speaks stands for, and what is said up to a number; ['', ''] where nobody of a name speaks. */
function speechOf({ start, end, around: { ahead } }: Known, text: string): [string, string] {
  const line = text.lastIndexOf('\n', start) + 1;
  const paragraph = text.slice(line, start);
  const here = [...ahead.matchAll(speaking)].at(-1);
  if (here) return [nameOf(here[1] ?? '', paragraph), ahead.slice(here.index + here[0].length)];
  const told = pronoun.exec(ahead);
  const known = [...paragraph.matchAll(introduced)].at(-1)?.[1] ?? '';
  if (told && known !== '') return [plainName(known), ahead.slice(told.index + told[0].length)];
  // Inside quotation marks: who says so stands right before them or right behind.
  const open = paragraph.lastIndexOf('“');
  const close = text.indexOf('”', end);
  if (open < 0 || close < 0 || paragraph.lastIndexOf('”') > open || text.slice(end, close).includes('“'))
    return ['', ''];
  const quoted = paragraph.slice(open + 1);
  const before = /([^。！？]*)[：，]$/.exec(paragraph.slice(0, open))?.[1] ?? '';
  const behind = /^[^。！？\n]*/.exec(text.slice(close + 1))?.[0] ?? '';
  const who = [...before.matchAll(speaking)].at(-1)?.[1] ?? [...behind.matchAll(speaking)][0]?.[1];
  if (who !== undefined) return [nameOf(who, paragraph), quoted];
  return known !== '' && (pronoun.test(before) || pronoun.test(behind))
    ? [plainName(known), quoted]
    : ['', ''];
}
