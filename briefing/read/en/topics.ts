/** What a stretch of paragraphs is about, as a noun phrase: “Safe water”, “Pump mechanics”. */
import { isAdjective, isAdverb, isPlain } from './classes.ts';
import { clausesOf } from './clauses.ts';
import { textOf } from './nouns.ts';
import { numbersOf } from './numbers.ts';
import { sentencesOf, tokensOf, type Token } from './tokens.ts';
import { verbOf } from './verbs.ts';
import { measuresOnly, periods, plainNouns } from './words.ts';

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
      const head = scores.get(words.at(-1) ?? '') ?? 0;
      const others = words.slice(0, -1).reduce((sum, word) => sum + (scores.get(word) ?? 0), 0);
      const score = head === 0 ? 0 : (head + others / 2) * Math.sqrt(count);
      const name = phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
      if (score > best.score && !taken.has(name)) best = { name, score };
    }
  }
  return best.name;
}
