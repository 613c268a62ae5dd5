import { headClause } from './head-clause.ts';
import { endsSentence } from './en/words/stops.ts';
import { address, rhetoric, withoutSetting } from './settings.ts';
import { chineseMarks } from './zh/marks.ts';

/** A sentence longer than this, in characters, is too much for a lead. */
const longest = { han: 40, latin: 110 };
/** Below this a sentence of three figures is a title all the same. */
const longTitle = 24;
/** Behind what only tells when and under whom a lead says at least so much, in characters. */
const leastTold = 6;
/** “今年的主要预期目标是：”, “The main targets are as follows:” */
const leadsOn =
  /^(.{6,120}?)(?:是|为|如下|有|\s(?:are|is|were|was|include|includes)(?: as follows| these)?|,? as follows)?(?:：|:\s)(.*)$/s;
/** “成绩来之不易。同时，我们也清醒看到，发展中还存在不少困难和问题：……”: what is wanting, not what stands before it. */
const wanting =
  /^(?:[^。！？\n]{0,30}[。！]){0,2}[^。！？；：\n]{0,40}(?:看到|认识到|意识到)，?([^。；：，]{0,20}(?:存在|面临|还有|仍有|有着)[^。；：，]{0,16}(?:困难|问题|挑战|短板|差距|不足)[^。；：，]{0,4})(?=[。；：，])/;
/** “明年是关键之年，做好工作意义重大。综合考虑，明年的主要目标是：……”: what is set, not what is said of the year. */
const goals =
  /^[^。！？；：\n]{0,60}。[^。！？；：\n]{0,40}?(?<![^，。])(?:建议)?([^，。；：\n]{0,24}目标)(?:任务)?(?:是|为|如下)?：/;

/**
 * The lead of a text: its first sentence without its full stop. Of a long one it is what leads into a list, or
 * the clauses that stand alone. It always stands in the text as it is.
 */
export function leadOf(text: string): string {
  const lead = withoutThird(leadIn(text));
  // “Fellow Deputies, | We owe this to you”: whom it calls upon is no part of it, where a sentence begins behind.
  const rest = lead.replace(address, '');
  // A quotation that goes on behind the lead is open at both ends.
  if (/^“[^”]*$/.test(lead)) return lead.slice(1);
  return /^\p{Lu}/u.test(rest) ? rest : lead;
}

/** “【报告摘登】2024年，……”: what kind of passage it is. */
const rubric =
  /^(?:【[^】\s]{1,8}】\s*[：:]?|[\u4e00-\u9fff]{2,4}(?:原声|走访|探访|点评|声音|连线|观察|手记|链接)[：:])\s*(?=\S)/;

/** “Commenting on the results, the chair said: “…””: what was said, and not who says it. */
const speaker =
  /^[^\n.!?“"]{0,200}\b(?:said|says|commented|added|stated)\b[^.!?:\n“"]{0,40}:\s*["“](?=\p{Lu})/u;

/** “今年怎么干？”, “绿，不止于山。”, ““新”的文章，还在续写。”: what only leads over to what is told. */
const leadsOver =
  /^(?:(?:[今明]年|下一步)?[^，。？！\d]{0,4}(?:怎么|如何|咋)[^，。？！\d]{1,6}？|[“"]?[\u4e00-\u9fff][”"]?，(?:不止|不只|不仅|是|既|还|更|也)[^。！？\d]{1,14}[。！]|[“"][\u4e00-\u9fff][”"][的字][^。！？，\d]{1,8}，(?:还|仍|正|不|要|更)[^。！？\d]{1,8}[。！])(?!报告[^，。：]{0,8}答案)(?=[^\n]{16})/;

/**
 * “报告中的一组数字让代表们格外振奋：”, “窗口好不好，群众最有发言权。”, ““一老一小”牵动人心。”: that it matters and to whom,
 * where what it is stands behind with its numbers.
 */
const stirs =
  /^(?:[^。！？；：\n\d]{0,24}(?:[一几这两][组串个份]|[这那]些)(?:亮眼|沉甸甸|新|关键|鲜活|暖心)?的?(?:数字|数据|变化|成绩单?)[^。！？；：\n\d]{2,30}[。！：]|[^，。！？：\n\d]{2,14}(?:([\u4e00-\u9fff])不\1[\u4e00-\u9fff]?|怎么样|如何)，[^，。！？：\n\d]{2,16}[。！]|[^。！？；：\n\d]{2,24}(?:牵动[^，。：\d]{0,12}心(?:弦)?|有话要说|有话说|备受(?:关注|瞩目|期待)|引[人发](?:热议|关注|注目|共鸣)|打开了?话匣子|(?:最|始终)[^，。：\d]{0,6}(?:关心|关注|牵挂|期盼|惦记)的(?!是)[^，。：\d]{0,6}|成为热词|感触(?:很|颇|最)?深|倍感(?:振奋|自豪|温暖)|深有感触)[。！：])(?=[^\n]*\d)/;

function leadIn(all: string): string {
  const text = all.replace(rubric, '').replace(speaker, '').replace(leadsOver, '').replace(stirs, '');
  const marks = chineseMarks(text);
  const said = (wanting.exec(marks) ?? (rhetoric.test(marks) ? goals.exec(marks) : null))?.[1] ?? '';
  const at = marks.indexOf(said);
  if (said.length >= leastTold) return text.slice(at, at + said.length);
  const sentence = sentenceOf(text).replace(/[,;:，；：、](?:\s+(?:and|or))?$/, '');
  const isChinese = /[\u4e00-\u9fff]/.test(sentence);
  const most = isChinese ? longest.han : longest.latin;
  if (sentence.length <= most) return sentence;
  const whole = chineseMarks(sentence);
  const told = withoutSetting(whole, true);
  const from = whole.length - told.length;
  // “In 2031, the county built 40 homes, …”: when it was stays where there is room.
  const opening = listOf(whole, isChinese) || headClause(whole, most);
  if (opening.length <= most && opening.length > from + leastTold) return sentence.slice(0, opening.length);
  const kept = told.length <= most ? told : listOf(told, isChinese) || headClause(told, most);
  return kept.length <= most ? sentence.slice(from, from + kept.length) : sentence;
}

/** “营业收入18亿元，增长9%，完成目标的102%”: of three clauses with a figure each the first two are the title. */
function withoutThird(sentence: string): string {
  const clauses = sentence.split(/(?<=，)/);
  const telling = clauses.flatMap((clause, at) => (/\d(?!\d*(?:年|月|日))/.test(clause) ? [at] : []));
  const isLong = sentence.length > longTitle && clauses.length > 2;
  const told = isLong && telling.length === clauses.length ? clauses.slice(0, 2).join('') : '';
  return told === '' ? sentence : told.replace(/，$/, '');
}

/** What leads into a long list; '' where none follows. */
function listOf(sentence: string, isChinese: boolean): string {
  const [, before = '', list = ''] = leadsOn.exec(sentence) ?? [];
  const isList = (list.match(isChinese ? /[，；]/g : /[,;]\s/g)?.length ?? 0) > 1;
  const isPhrase = !/[，；]|[,;]\s.*[,;]\s|[（(][^）)]*$|\s(?:to|by|of|for|in|at|on|with|and|that)$/.test(
    before,
  );
  return isList && isPhrase ? before : '';
}

/** The first sentence. The number of an item, “1. Access”, is none, nor is whom it calls upon. */
function sentenceOf(text: string): string {
  const own = (/^(?:(?:Table|Figure|Chart)\s)?\d{1,2}\.\s/.exec(text) ?? address.exec(text))?.[0].length ?? 0;
  for (const { index, 0: mark } of text.matchAll(/[。！？\n]|[.!?](?=\s|$)/g)) {
    if (index < own || (mark === '.' && !endsSentence(text, index + 1))) continue;
    const said = text.slice(0, index);
    // “一句句话，字字千钧。” ends where its quotation does.
    const isOpen = said.lastIndexOf('“') > said.lastIndexOf('”') && text[index + 1] === '”';
    return isOpen ? text.slice(0, index + 2) : said.trim();
  }
  return text.trim();
}
