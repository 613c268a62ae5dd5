/** A text without headings: topics from its own words, each with the paragraphs that stand together. */
import { isAdverb } from './en/words/classes.ts';
import { leadOf, openingLeadOf, opensAnew, topicName } from './en/topics.ts';
import { verbOf } from './en/words/verbs.ts';
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

/** Groups paragraphs that follow each other and share words; a topic is named by a word of its own. */
export function topicsOf(paragraphs: Paragraph[]): Topic[] {
  if (/[\u4e00-\u9fff]/.test(paragraphs[0]?.text ?? '')) return chineseTopicsOf(paragraphs);
  const words = paragraphs.map(({ text }) => wordsOf(text));
  const inHowMany = new Map<string, number>();
  for (const own of words) for (const word of own.keys()) inHowMany.set(word, (inHowMany.get(word) ?? 0) + 1);
  const groups: number[][] = [];
  const leads = paragraphs.map(({ text }) => leadOf(text));
  const opens = paragraphs.map(
    ({ text }, index) => openingLeadOf(text) !== '' || (paragraphs.length >= longText && leads[index] !== ''),
  );
  const items = itemsOf(paragraphs);
  paragraphs.forEach(({ text }, index) => {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const shared =
      last !== undefined && [...(words[index]?.keys() ?? [])].some((word) => words[last]?.has(word));
    const begins = opens[index] === true || opensAnew(text);
    const together = !begins && (group?.length ?? 0) < mostTogether && (shared || (group?.length ?? 0) < 2);
    if (group && (together || items[index])) group.push(index);
    else groups.push([index]);
  });
  while (groups.length > mostTopics) joinShortest(groups);
  const taken = new Set<string>();
  return groups.map((group, position) => {
    const scores = new Map<string, number>();
    for (const index of group) {
      for (const [word, count] of words[index] ?? []) {
        const rare = Math.log(1 + paragraphs.length / (inHowMany.get(word) ?? 1));
        scores.set(word, (scores.get(word) ?? 0) + count * rare);
      }
    }
    const texts = group.map((index) => paragraphs[index]?.text ?? '');
    const lead = leads[group[0] ?? 0] ?? '';
    const name = (taken.has(lead) ? '' : lead) || topicName(texts, scores, taken) || String(position + 1);
    taken.add(name);
    return {
      heading: { ...titled('plain', name, name), name },
      paragraphs: group.flatMap((index) => paragraphs[index] ?? []),
    };
  });
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

/** The two neighbours that hold the fewest paragraphs together become one. */
function joinShortest(groups: number[][]): void {
  const size = (at: number): number => (groups[at]?.length ?? 0) + (groups[at + 1]?.length ?? 0);
  let best = 0;
  for (let at = 1; at + 1 < groups.length; at++) if (size(at) < size(best)) best = at;
  groups[best]?.push(...(groups.splice(best + 1, 1)[0] ?? []));
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
