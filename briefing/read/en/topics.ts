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

/** “Over the past five years,”, “However,”: what stands before the subject of a first sentence. */
const opening =
  /^(?:(?:over|in|during|for|since|throughout|across|at|by|under)\s[^,.]{2,50}|however|further(?:more)?|moreover|meanwhile|finally|also|today|this year|last year|in addition),\s+/i;
/** A first sentence that says what its paragraph is about tells no number, and more follows it. */
const topicSentence = /^([^.!?:;\d]{12,160})[.](?=\s+\S.{80})/s;
const empty =
  /[’']|^(?:ladies|gentlemen|friends|does|do|did|none|nothing|not|nobody|everyone|everything|some|many|most|few|all|the|there|it|this|that|these|those|we|i|you|he|she|they|one|such|another|our)\b/i;
const emptyWhole =
  /^(?:headline|picture|news|story|figure|result|answer|reason|point|truth|question|year|month|work|government|city|country|nation|state|people|time|day|progress|change|others?|company|group|council)s?$/i;

/** “I now wish to address our plans …”, “Let me turn to housing.” */
const spokenLead =
  /^(?:[A-Z][a-z]+ [A-Z][a-z]+, )?(?:I (?:now |also |next )?(?:wish to|will|shall|would like to|want to)|(?:now,? |next,? )?let (?:me|us)(?: now)?) (?:now |first )?(?:turn to|address|move on to|report on|speak (?:of|about)|look at) (?:the |our |your )?(?:what \w+ \w+ (?:for|in) (?:the )?)?([a-z-]+(?: (?!and |for |of |in |on |to |with |we )[a-z-]+){0,2})\b/i;
/** “we have set the following targets for this year:” */
const spokenTargets =
  /\b(?:set|propose[sd]?|have|are) the following (?:[a-z]+ )?(targets|goals|tasks|priorities)\b[^.]*:$/i;

/** What a paragraph says it is about: “On health, …”, “Schools fared better.”, “Over the year, living standards have improved. …”; '' where it does not. */
export function leadOf(text: string): string {
  return openingLeadOf(text) || subjectOf(topicSentence.exec(text)?.[1] ?? '');
}

/** The same, where so few words say it that another matter begins. */
export function openingLeadOf(text: string): string {
  const [, on = ''] =
    /^(?:On|As for|Turning to) (?:the )?([a-z]+(?: (?:and )?[a-z]+){0,2}),/.exec(text) ?? [];
  if (on !== '' && !periods.has(on.split(' ').at(-1) ?? '')) return raised(on);
  const spoken = spokenLead.exec(text)?.[1] ?? spokenTargets.exec(text)?.[1] ?? '';
  if (spoken !== '' && !emptyWhole.test(spoken)) return raised(spoken);
  return opensAnew(text) ? subjectOf(firstSentence.exec(text)?.[1] ?? '') : '';
}

/** The subject of a first sentence, where it is short and a thing. */
function subjectOf(first: string): string {
  const sentence = raised(first.replace(opening, ''));
  // “Great strides have been made in schools and training”
  const [, made = ''] =
    /^(?:\w+ )?(?:headway|progress|strides|advances|gains|improvements|breakthroughs) (?:has|have|had|was|were) (?:been )?(?:made|seen|achieved) (?:in|on|with) (?:the )?([a-z]+(?: [a-z]+){0,4})$/i.exec(
      sentence,
    ) ?? [];
  if (made !== '') return raised(made);
  const tokens = tokensOf(sentence, { start: 0, end: sentence.length }, [], 0);
  const subject = topicOf(sentence, tokens, clausesOf(tokens)) ?? '';
  // “The figures on investment”, “The picture for exports”
  const about =
    /^(?:figures?|picture|news|story|outlook|results?|record|position|work|case) (?:on|of|for|in) (.+)$/i.exec(
      subject,
    )?.[1];
  const name = about ?? subject;
  const words = name.split(' ');
  if (empty.test(name) || emptyWhole.test(name)) return '';
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
      // “Leader Greta Solheim” is somebody, and so is Andrews in the middle of a sentence.
      if (words.filter((word) => /^[A-Z][a-z]/.test(word)).length > 1) continue;
      if (/(?:^|\s)(?:[A-Z][a-z]+|itself|themselves)$/.test(phrase) && isMet(texts, phrase)) continue;
      const head = scores.get(words.at(-1) ?? '') ?? 0;
      const others = words.slice(0, -1).reduce((sum, word) => sum + (scores.get(word) ?? 0), 0);
      const score = head === 0 ? 0 : (head + others / 2) * Math.sqrt(count);
      const name = raised(phrase);
      if (score > best.score && !taken.has(name)) best = { name, score };
    }
  }
  return best.name;
}

/** Whether a phrase stands in the middle of a sentence, where only a name has a large letter. */
const isMet = (texts: string[], phrase: string): boolean =>
  texts.some((text) =>
    [...text.matchAll(/(?:[a-z,;’'-]|\bDr\.|\bM(?:rs?|s)\.) (?=[A-Z])/g)].some(({ index, 0: before }) =>
      text.startsWith(phrase, index + before.length),
    ),
  );
