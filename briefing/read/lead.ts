import { endsSentence } from './en/words/stops.ts';

/** A sentence longer than this, in characters, is too much for a lead where it is a list. */
const longest = { han: 60, latin: 120 };
/** “今年的主要预期目标是：”, “The main targets are as follows:” */
const leadsOn =
  /^(.{6,120}?)(?:是|为|如下|有|\s(?:are|is|were|was|include|includes)(?: as follows| these)?|,? as follows)?(?:：|:\s)(.*)$/s;

/**
 * The lead of a text: its first sentence without its full stop; where that is a long list, what leads into the
 * list. It is always what the text begins with.
 */
export function leadOf(text: string): string {
  const sentence = sentenceOf(text).replace(/[,;:，；：、](?:\s+(?:and|or))?$/, '');
  const isChinese = /[\u4e00-\u9fff]/.test(sentence);
  if (sentence.length <= (isChinese ? longest.han : longest.latin)) return sentence;
  const [, before = '', list = ''] = leadsOn.exec(sentence) ?? [];
  const isList = (list.match(isChinese ? /[，；]/g : /[,;]\s/g)?.length ?? 0) > 1;
  const isPhrase = !/[，；]|[,;]\s.*[,;]\s|[（(][^）)]*$|\s(?:to|by|of|for|in|at|on|with|and|that)$/.test(
    before,
  );
  return isList && isPhrase ? before : sentence;
}

/** “各位代表！”, “Fellow Deputies:” call upon those who listen. */
export const address =
  /^(?:各位(?:代表|委员|同志|来宾|领导|股东|老师|同事)(?:[、，]?(?:各位)?(?:同志|委员|来宾|朋友|列席人员)们?)?|同志们|(?:fellow|dear|honou?rable) (?:deputies|members|colleagues|citizens|delegates|shareholders))[！：，!:,]\s*(?=[^！!。，,]{2})/i;

/** The first sentence. The number of an item, “1. Access”, is none, nor is whom it calls upon. */
function sentenceOf(text: string): string {
  const own = (/^\d{1,2}\.\s/.exec(text) ?? address.exec(text))?.[0].length ?? 0;
  for (const { index, 0: mark } of text.matchAll(/[。！？\n]|[.!?](?=\s|$)/g)) {
    if (index < own || (mark === '.' && !endsSentence(text, index + 1))) continue;
    const said = text.slice(0, index);
    // “一句句话，字字千钧。” ends where its quotation does.
    const isOpen = said.lastIndexOf('“') > said.lastIndexOf('”') && text[index + 1] === '”';
    return isOpen ? text.slice(0, index + 2) : said.trim();
  }
  return text.trim();
}
