/** What stands before a clause and tells when, under whom, in what face of or from what, not what. */

/** “各位代表！”, “Fellow Deputies:” call upon those who listen. */
export const address =
  /^(?:各位(?:代表|委员|同志|来宾|领导|股东|老师|同事)(?:[、，]?(?:各位)?(?:同志|委员|来宾|朋友|列席人员)们?)?|同志们|(?:fellow|dear|honou?rable) (?:deputies|members|colleagues|citizens|delegates|shareholders)(?:(?:, [a-z]+)*,? and [a-z]+)?)[！：，!:,]\s*(?=[^！!。，,]{2})/i;
/** “过去五年，”, “在区委坚强领导下，”, “According to preliminary estimates,” tell when, under whom or from what, not what. */
const setting =
  /^(?:(?:过去|近)[一两三四五十](?:个?多)?年(?:[里来间]|时间)?，|[一两三四五十]年[里来](?:，|(?=我们))|(?:\d{4}年(?:以?来)?，)?在[^，。；：]{2,48}(?:领导|指导|支持|关心|帮助|监督|配合|努力)下，|(?:经?初步核算|初步统计|预计)，|(?:经|据|根据|按照?)[^，。；：\d]{0,6}(?:\d{4}年)?[^，。；：]{0,24}(?:核算(?:结果)?|推算|测算|统计|调查|汇总|监测)，|(?:政府工作)?报告(?:还|中)?(?:提出|明确|显示|指出|提到)，|数据显示，|(?:over|in|during) the (?:past|last) (?:[a-z]+ )?(?:years?|decade|months),\s+|针对[^，。；：]{4,40}，(?=我们)|(?:我[局省市县区厅院校]|全[省市县区局院])?(?:始终)?坚持以习近平[^，。；]{4,30}(?:思想)?为指导，|(?:我[局省市县区厅院校]|全[省市县区局院])?(?:全面|深入|认真|坚决)*(?:学习)?贯彻(?:落实)?党的[^，。；]{2,30}精神，|according to [^,.;:\d]{4,60} (?:estimates?|data|figures|results|statistics|account(?:s|ing)),\s+)(?=\S)/i;
/** “在肯定成绩的同时，我们也清醒地看到，”: what is wanting is told behind it. */
const wanting =
  /^在(?:充分)?(?:肯定|看到|总结)[^，。；]{0,10}成绩的同时，|^(?:我们|同时|也|还|必须|要|应当?|更|需要)*(?:清醒|深刻|冷静)地?(?:看到|认识到|意识到)，?/;
/** “我们持续深化改革”: who else. */
const us = /^我们(?!的|[一两三四五六七八九十]|[国省市县区])(?=[^，。]{6,})/;
/** A title says at least so much, in characters. */
const leastLeft = { han: 6, latin: 16 };
/** The same where a sentence is too long to be a title: “2031年，”, “面对严峻复杂的形势，”, “In the year to June,”. */
const circumstance =
  /^(?:(?:刚刚)?过去的?(?:一年|\d{4}年)，|(?:\d{4}年(?:以?来)?|[今去明]年(?:以来)?|一年来|全年|新的一年|本年度)，|面对[^，。；：]{4,40}，|(?:围绕|锚定|对标)[^，。；：]{0,12}目标，|在[^，。；：]{2,30}(?:形势|情况|背景|挑战|压力)下，|(?:全[省市县区局院]上下|我们)?(?:始终)?坚持稳中求进[^，。；：]{0,24}，|(?:综合[^，。；：]{0,6}(?:考虑|因素)|总的看)，|(?:政府工作)?报告(?:还|中)?要求，|(?:记者|大家|我们)?(?:了解|获悉)到?，|[^，。：；\d“”]{2,24}(?:注意到|告诉记者|介绍说?)，|(?:in|during|by|at) (?:the (?:year|end|first|second|third|fourth|same)[^,.;:]{0,30}|(?:19|20)\d{2}(?:[-/–]\d{2,4})?),\s+|to (?:that|this) end,\s+)(?=\S)/i;

/** “明年是关键之年，做好工作意义重大。主要目标是：”: what is said of the year is no heading; what leads into the list names it. */
export const rhetoric =
  /^(?:(?:今|明|新的?一|\d{4})年[^。]{0,12}(?:是|处于|面临)|做好[^。]*工作|[^。]*(?:至关重要|意义重大|责任重大|我们(?:要|将|必须)))/;

/** A sentence from where it tells something; all of it where too little would be left. */
export function withoutSetting(sentence: string, isLong = false): string {
  const words = [address, setting, wanting, us, ...(isLong ? [circumstance] : [])];
  let [rest, before] = [sentence, ''];
  while (rest !== before) {
    before = rest;
    rest = words.reduce((left, one) => left.replace(one, ''), rest);
  }
  const least = /[\u4e00-\u9fff]/.test(rest) ? leastLeft.han : leastLeft.latin;
  return rest.length < least ? sentence : rest;
}
