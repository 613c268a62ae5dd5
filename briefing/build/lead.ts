/** A talking point's lead as slides and handouts show it. */
import type { TalkingPoint } from '../model.ts';
import { address } from '../read/lead.ts';

/** “一是”, “（二）”, “第三，” and “3.” say where it stands among others, on a slide of its own nothing. */
const number =
  /^(?:[一二三四五六七八九十]{1,3}是|第[一二三四五六七八九十]{1,3}，|[（(][一二三四五六七八九十\d]{1,3}[）)]\s*|\d{1,2}(?:[、．]|\.(?!\d))\s*|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|finally|lastly)(?:ly)?,\s+)(?=\S+ |\S{3})/i;
/** “一是…；二是…”: a list of its own is told whole. */
const ownList = /\S(?:二是|第二，|\bsecond(?:ly)?,)/i;
/** “同时，”, “To that end,”, “That’s why” lead over from what was said before, which stands on another slide. */
const leadingOver =
  /^(?:(?:同时|此外|另外|因此|为此|总之|再者|而且|并且)，|(?:\.{3}|…+)\s*|(?:and|so)\s+(?=(?:we|i|my|our|the|this|these|today|in|when|as|with)\b)|(?:to (?:that|this) end|at the same time|in addition|additionally|moreover|furthermore|meanwhile|as a result|therefore|accordingly|also),\s+|that(?:[’']s| is) why\s+)(?=\S)/i;
/** “过去五年，”, “在区委坚强领导下，”, “According to preliminary estimates,” tell when, under whom or from what, not what. */
const setting =
  /^(?:(?:过去|近)[一两三四五十](?:个?多)?年(?:[里来间]|时间)?，|[一两三四五十]年[里来](?:，|(?=我们))|(?:\d{4}年(?:以?来)?，)?在[^，。；：]{2,48}(?:领导|指导|支持|关心|帮助|监督|配合|努力)下，|(?:经?初步核算|初步统计|预计)，|(?:经|据|根据|按照?)[^，。；：\d]{0,6}(?:\d{4}年)?[^，。；：]{0,24}(?:核算(?:结果)?|推算|测算|统计|调查|汇总|监测)，|(?:over|in|during) the (?:past|last) (?:[a-z]+ )?(?:years?|decade|months),\s+|针对[^，。；：]{4,40}，(?=我们)|(?:我[局省市县区厅院校]|全[省市县区局院])?(?:始终)?坚持以习近平[^，。；]{4,30}(?:思想)?为指导，|(?:我[局省市县区厅院校]|全[省市县区局院])?(?:全面|深入|认真|坚决)*(?:学习)?贯彻(?:落实)?党的[^，。；]{2,30}精神，|according to [^,.;:\d]{4,60} (?:estimates?|data|figures|results|statistics|accounts),\s+)(?=\S)/i;
/** “在肯定成绩的同时，我们也清醒地看到，”: what is wanting is told behind it. */
const wanting =
  /^在(?:充分)?(?:肯定|看到|总结)[^，。；]{0,10}成绩的同时，|^(?:我们|同时|也|还|必须|要|应当?|更|需要)*(?:清醒|深刻|冷静)地?(?:看到|认识到|意识到)，?/;
/** “我们持续深化改革”: who else. */
const us = /^我们(?!的|[一两三四五六七八九十]|[国省市县区])(?=[^，。]{6,})/;
/** A title says at least so much, in characters. */
const leastLeft = { han: 6, latin: 16 };
/** “closing two depots; and”: a line of a list. “The chair said:” leads into what follows. */
const goingOn = /[\s；;，,：:]+(?:and|or)?$/;

/**
 * The lead as it is shown: the person's, or the one read. “We kept it steady.” ends inside its quotation, so
 * the mark that opens it would stand there alone.
 */
export function leadOf({ edits, lead }: TalkingPoint): string {
  if (edits.lead !== null) return edits.lead;
  const said = /^“[^”]*$|^"[^"]*$|^「[^」]*$/.test(lead) ? lead.slice(1) : lead;
  const bare = withoutSetting(
    (ownList.test(said) ? said : said.replace(number, ''))
      .replace(leadingOver, '')
      .replace(leadingOver, '')
      .replace(goingOn, ''),
  );
  return bare.replace(/^[a-z](?=[a-z]*(?:[ ,’']|$))/, (letter) => letter.toUpperCase());
}

/** The lead from where it tells something; all of it where too little would be left. */
function withoutSetting(lead: string): string {
  const rest = [address, setting, setting, setting, wanting, wanting, us].reduce(
    (left, words) => left.replace(words, ''),
    lead,
  );
  const least = /[\u4e00-\u9fff]/.test(rest) ? leastLeft.han : leastLeft.latin;
  return rest.length < least ? lead : rest;
}
