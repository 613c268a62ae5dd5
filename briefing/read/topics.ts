/** A text without headings: topics from its own words, each with the paragraphs that stand together. */
import { isAdverb } from './en/words/classes.ts';
import { mattersOf, type Matter } from './en/addresses.ts';
import { leadOf, openingLeadOf, opensAnew, topicName } from './en/topics.ts';
import { verbOf } from './en/words/verbs.ts';
import { gather } from './gathered.ts';
import { titled, type Heading } from './headings.ts';
import type { Paragraph } from './lines.ts';
import { chineseTopicsOf } from './zh/topics.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Paragraphs that one topic holds at most. */
const mostTogether = 5;
/** From so many paragraphs on, each that says what it is about begins a topic; so many topics are told at most. */
const longText = 12;
const mostTopics = 12;
/** An item of a list has so many characters at most. */
const longestItem = 200;
const common =
  /^(?:我们|工作|全市|全县|全区|全省|全国|今年|去年|全年|进一步|加快|推进|推动|实现|完成|提高|提升|加强|建设|发展|以上|其中|增长|下降|达到|超过|新增|累计|持续|稳步|不断|全面|深入|积极|有效|重点|项目|同比|亿元|万元|万人|which|their|there|these|those|about|after|would|could|other|under|first|years?|percent|million|billion|city|more|than|have|been|were|with|from|that|this|into|over|also|its|and|the|for|was|are|has|had|our|will)$/i;

export interface Topic {
  heading: Heading;
  paragraphs: Paragraph[];
}

/** Groups paragraphs that follow each other and speak of one thing; a topic is named by what it says or is about. */
export function topicsOf(paragraphs: Paragraph[]): Topic[] {
  if (/[\u4e00-\u9fff]/.test(paragraphs[0]?.text ?? '')) return chineseTopicsOf(paragraphs);
  const texts = paragraphs.map(({ text }) => text);
  const words = texts.map(wordsOf);
  const inHowMany = new Map<string, number>();
  for (const own of words) for (const word of own.keys()) inHowMany.set(word, (inHowMany.get(word) ?? 0) + 1);
  const items = itemsOf(paragraphs);
  const taken = new Set<string>();
  return (mattersOf(texts, items) ?? sharing(texts, words, items)).map((matter, position) => {
    const scores = new Map<string, number>();
    for (const member of matter.members) {
      for (const [word, count] of words[member] ?? []) {
        const rare = Math.log(1 + paragraphs.length / (inHowMany.get(word) ?? 1));
        scores.set(word, (scores.get(word) ?? 0) + count * rare);
      }
    }
    const own = matter.members.map((member) => texts[member] ?? '');
    const said = taken.has(matter.name) ? '' : matter.name;
    const name = said || topicName(own, scores, taken) || String(position + 1);
    taken.add(name);
    return {
      heading: { ...titled('plain', name, name), name },
      paragraphs: matter.members.flatMap((member) => paragraphs[member] ?? []),
    };
  });
}

/** Paragraphs that share words with the one before them; named by a lead of the first, or not yet. */
function sharing(texts: string[], words: Map<string, number>[], items: boolean[]): Matter[] {
  const leads = texts.map(leadOf);
  const groups: number[][] = [];
  texts.forEach((text, index) => {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const shared =
      last !== undefined && [...(words[index]?.keys() ?? [])].some((word) => words[last]?.has(word));
    const opens = openingLeadOf(text) !== '' || (texts.length >= longText && leads[index] !== '');
    const begins = opens || opensAnew(text);
    const together = !begins && (group?.length ?? 0) < mostTogether && (shared || (group?.length ?? 0) < 2);
    if (group && (together || items[index])) group.push(index);
    else groups.push([index]);
  });
  gather(
    groups,
    mostTopics,
    (one, next) => one.length + next.length,
    (one, next) => one.push(...next),
  );
  return groups.map((members) => ({ name: leads[members[0] ?? 0] ?? '', members }));
}

/** Which paragraphs are items of a list that a colon leads into: short ones right under it that end alike. */
function itemsOf(paragraphs: Paragraph[]): boolean[] {
  const items: boolean[] = [];
  const isStopped = (at: number): boolean => /[.。]$/.test(paragraphs[at]?.text ?? '');
  for (const [index, { text }] of paragraphs.entries()) {
    const isFirst = /[:：]$/.test(paragraphs[index - 1]?.text ?? '');
    const goesOn = items[index - 1] === true && isStopped(index - 1) === isStopped(index);
    items.push(text.length <= longestItem && (isFirst || goesOn));
  }
  return items;
}

/** Words that can name something, with how often they are said. */
function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const telling = isWordLike && !/\d/.test(segment) && !common.test(segment);
    // Deeds and manners name nothing: “arrived”, “aims”, “nearly”.
    const low = segment.toLowerCase();
    if (/^[a-z]/i.test(segment) && (isAdverb(low) || /^(?:past|participle|s)$/.test(verbOf(low)?.form ?? '')))
      continue;
    const long = /[\u4e00-\u9fff]/.test(segment) ? segment.length >= 2 : segment.length >= 4;
    if (telling && long) words.set(segment, (words.get(segment) ?? 0) + 1);
  }
  return words;
}
