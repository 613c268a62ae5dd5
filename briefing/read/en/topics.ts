/** What a stretch of paragraphs is about, as a noun phrase: “Safe water”, “Pump mechanics”. */
import { raised } from './phrases/naming.ts';
import { isAdjective, isAdverb, isPlain } from './words/classes.ts';
import { clausesOf } from './grammar/clauses.ts';
import { textOf } from './phrases/phrase.ts';
import { topicOf } from './subjects/subjects.ts';
import { numbersOf } from './numbers/numbers.ts';
import { sentencesOf, tokensOf, type Token } from './words/tokens.ts';
import { verbOf } from './words/verbs.ts';
import { measuresOnly, periods, plainNouns } from './words/words.ts';

/** A topic's name has so many words at most. */
const longest = 3;

/** Every short noun phrase of a text, with how often it stands there. */
function phrasesOf(text: string): Map<string, number> {
  const phrases = new Map<string, number>();
  const numbers = numbersOf(text);
  let first = 0;
  for (const sentence of sentencesOf(text, numbers)) {
    while (first < numbers.length && (numbers[first]?.start ?? 0) < sentence.start) first++;
    const tokens = tokensOf(text, sentence, numbers, first);
    const verbs = new Set<number>();
    for (const { groups } of clausesOf(tokens))
      for (const { start, end } of groups) for (let at = start; at < end; at++) verbs.add(at);
    let from = 0;
    for (let at = 0; at <= tokens.length; at++) {
      if (isPlain(tokens[at]) && !verbs.has(at)) continue;
      const start = Math.max(from, at - longest);
      const name = isNoun(tokens[at - 1]) ? textOf(text, tokens, { start, end: at }) : '';
      if (at > start && name !== '') phrases.set(name, (phrases.get(name) ?? 0) + 1);
      from = at + 1;
    }
  }
  return phrases;
}

/** Whether a phrase may end with a word: no adjective, no deed, no time. */
const isNoun = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  !isAdjective(token.low) &&
  !isAdverb(token.low) &&
  !periods.has(token.low) &&
  !measuresOnly.has(token.low) &&
  !plainNouns.has(token.low) &&
  !/^(?:terms|times|way|ways|thing|things|kind|kinds|rest|place|others?)$/.test(token.low) &&
  !/^(?:past|participle|ing)$/.test(verbOf(token.low)?.form ?? '');

/** Most words of a first sentence that only says what its paragraph is about. */
const shortest = 8;
const firstSentence = /^([^.!?:]{8,70})[.:!](?=\s|$)/;

/** “He kept money for the end.”: a short sentence without a number opens another matter, whatever it names. */
export const opensAnew = (text: string): boolean => {
  const [, sentence = ''] = firstSentence.exec(text) ?? [];
  return sentence !== '' && !/\d/.test(sentence) && sentence.split(' ').length <= shortest;
};

/** What a paragraph says it is about: “On health, …”, “Schools fared better.”, “The figures on investment were mixed.”; '' where it does not. */
export function leadOf(text: string): string {
  const [, on = ''] =
    /^(?:On|As for|Turning to) (?:the )?([a-z]+(?: (?:and )?[a-z]+){0,2}),/.exec(text) ?? [];
  if (on !== '' && !periods.has(on.split(' ').at(-1) ?? '')) return raised(on);
  if (!opensAnew(text)) return '';
  const [, sentence = ''] = firstSentence.exec(text) ?? [];
  const tokens = tokensOf(sentence, { start: 0, end: sentence.length }, [], 0);
  const subject = topicOf(sentence, tokens, clausesOf(tokens)) ?? '';
  // “The figures on investment”, “The picture for exports”
  const about =
    /^(?:figures?|picture|news|story|outlook|results?|record|position|work|case) (?:on|of|for|in) (.+)$/i.exec(
      subject,
    )?.[1];
  const name = about ?? subject;
  const words = name.split(' ');
  if (/^(?:none|nothing|not|nobody|everyone|everything|some|many|most|few|all|the)\b/i.test(name)) return '';
  if (
    /^(?:headline|picture|news|story|figures?|results?|answer|reason|result|point|truth|question)s?$/i.test(
      name,
    )
  )
    return '';
  const isThing =
    words.length <= longest &&
    !words.some((word) => /^[A-Z]/.test(word.slice(1))) &&
    /^[A-Za-z -]+$/.test(name);
  // A name of somebody is no topic.
  const isName = words.slice(1).some((word) => /^[A-Z]/.test(word));
  return name !== '' && isThing && !isName ? raised(name) : '';
}

/**
 * The noun phrase that names what some paragraphs are about; '' where none does.
 *
 * @param scores how telling each word is
 * @param taken names that other paragraphs have
 */
export function topicName(texts: string[], scores: Map<string, number>, taken: Set<string>): string {
  let best = { name: '', score: 0 };
  for (const text of texts) {
    for (const [phrase, count] of phrasesOf(text)) {
      const words = phrase.split(' ');
      // “Leader Greta Solheim” is somebody.
      if (words.filter((word) => /^[A-Z][a-z]/.test(word)).length > 1) continue;
      const head = scores.get(words.at(-1) ?? '') ?? 0;
      const others = words.slice(0, -1).reduce((sum, word) => sum + (scores.get(word) ?? 0), 0);
      const score = head === 0 ? 0 : (head + others / 2) * Math.sqrt(count);
      const name = raised(phrase);
      if (score > best.score && !taken.has(name)) best = { name, score };
    }
  }
  return best.name;
}
