/** Which lists, sentences and paragraphs tell what is to be done: “今年将…”, “报告提出…”, “力争…”. */
import type { Known } from '../place.ts';

/** The list goes on over semicolons, to the full stop. */
const lead =
  /(?:\d{4}年|今年|明年|新的一年|新一年|下半年|下一步|下一年)[^。：]{0,12}?(?:(?:主要|预期|工作|发展)*目标[^。；：]{0,8}|(?:我们|全[省市县区镇局院校])?(?:将|计划|打算|拟|力争|要)[^。；：已了]{0,14}(?:工作|任务|实事|方面|目标|重点|大事))：[^。\n]*$/;
/** “今年的民生清单同样具体：新建公园6个” */
const list =
  /(?:[今明]年|新的?一年)的?[“”]?[^。：，]{0,8}(?:清单|账单|任务书|实事|大事|要事|红包|礼包)”?[^。：，]{0,8}：[^。\n]*$/;
/** “今年怎么干？报告给出的答案是：财政收入增长5%左右” */
const answer =
  /(?:[今明]年|新的?一年|\d{4}年)[^。]{0,20}?(?:答案|目标|安排|任务|(?:路线|施工|作战|规划)图)”?(?:是|很?明确|已定)?：[^。\n]*$/;
/** “下半年，公司将投入2亿元…”, “今年，县里计划新建…”: all of the sentence tells what is to be done. */
const meant =
  /^[“”]*(?:[^，。]{0,16}(?:报告|方案|规划|意见|介绍|表示|透露|告诉记者|[说称])[^，。]{0,4}，)?(?:\d{4}年|[今明]年|下半年|下一?步|下一年|新的一年|新一年)，?[^，。；：\d]{0,8}?(?:还?[将要](?=推动|力争|力保|确保|继续|改[造扩]|开展|举办|引进|新[增建设]|再|[建改筹引招]|完成|实现|投入|安排|实施|推进|开工|启动|全力|进一步|着力|坚持|重点|拿出|培育|突破|超过|抓|组织|争取|提高|提升|增加|扩大|达到|降[到至低]|压减|深入|加快|聚焦|围绕|大力|扎实)|计划(?!投资|总投资)|打算|准备|拟)/;
/** “代表注意到，报告提出今年新建泵站3座”: what the report tells of the year to come. */
const proposed =
  /(?:[今明]年|\d{4}年)，[^，。]{0,6}(?:报告|方案|规划|意见)(?:提出|明确|部署|要求)|(?:报告|方案|规划|意见)(?:[^。]{0,10}|[^。]{0,4}把)[^。，]{2,14}目标定[在为][^。]{0,16}(?:同时|还|并)(?:提出|明确)|(?:报告|方案|规划|意见|清单)[里中]?(?:还|也|已)?(?:提出|明确|部署|要求|安排|确定)(?:了|的)?，?(?:今年|明年|新的?一年|下一?步|到?\d{4}年)(?!以?来|[上前])/;
/** “报告提出，低保标准再提高30元”, “报告说要新增泊位”: with no year, a report that proposes means the next. */
const tellsAhead =
  /报告[里中]?(?:(?:还|也|同时|进一步)?提出，|(?:还|也)?(?:说|提到|写道|提出)，?(?:[今明]年)?[要将])(?![^，。]{0,8}(?:以来|年来|去年|过去))/;
/** “今年技改投资不少于80亿元”: where the sum must come to. */
const bound = /(?:不少于|不低于|不超过|不高于|不突破)$/;
/** “力争全年游客突破90万人次，民宿达到60家”: what is striven for goes on to the full stop. */
const strives =
  /(?:^|[，。；：])[“”]?(?:\d{4}年|[今明后]年|全年|下半年|下一?步|公司|集团|我们|我[省市县区])*，?(?:力争(?!上游)|争取(?=到?(?:\d{4}年|[今明]年|年底|年内|全年))|打算)(?!了)/;
/** “计划投资90万元，年内完成60台设备更新” */
const due = /(?:计划|打算|力争|拟)[^。；]*，(?:[今明]?年内|[今明]?年底前|明年)[^，。；]*$/;
/** “明年，我们将以…为重点，…。组建联盟，研发投入增长8%”: a paragraph that opens with what is to be done goes on so. */
const opening =
  /^[“”]?(?:\d{4}年|[今明]年|新的?一年|下半年|下一?步)，(?:我们|公司|集团|全[省市县区镇院局校行]|[^，。；\d的]{2,6})?(?:还|也|继续)?[将要](?:再|把|在|从|以|继续|进一步|坚持|围绕|聚焦|紧[扣盯]|全力|着力|推[动进]|深入|抓|持续|重点|实施|加快|锚定|按照|认真|切实|全面|大力|扎实|努力|做)[^。已了]*。[^\n]*$/;
const ofYear =
  /^[“”]*(?:(?:按照?|根据|依据)[^，。]{2,12}，)?(?:[今明]年|\d{4}年|新的一年)，?[^，。；：\d]{2,16}$/;

/** Whether a list of plans goes on up to a number: “明年的目标很明确：…；”. */
export const listsPlans = (ahead: string): boolean =>
  lead.test(ahead) || list.test(ahead) || answer.test(ahead);

/** Whether the sentence of a number, said up to it, or its paragraph tells what is to be done. */
export const tellsPlans = (said: string, { start, around: { own, ahead } }: Known, text: string): boolean =>
  [strives, meant, due, proposed, tellsAhead].some((one) => one.test(said)) ||
  opening.test(text.slice(0, start)) ||
  (bound.test(own) && ofYear.test(ahead));
