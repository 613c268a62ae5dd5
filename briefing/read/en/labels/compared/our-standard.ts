/** A promise and how far it was kept: “Our aim is for a doctor to see a patient within an hour on 90% of occasions. We managed 84%.” */
import { isPlain, isPlural } from '../../words/classes.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import type { Rule } from '../rule.ts';
import { leadOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

const promise = /^(?:standard|aim|target|goal|promise|ambition|objective|commitment|pledge)$/;
const cases = /^(?:occasions|cases|instances|times)$/;

/** Where what is promised begins: “Our aim is | for …”, “The standard is | that …”; -1 where nothing is promised. */
function promisedAt(tokens: Setting['tokens']): number {
  const noun = tokens.slice(0, 4).findIndex(({ low }) => promise.test(low));
  const [is, link] = [tokens[noun + 1]?.low ?? '', tokens[noun + 2]?.low ?? ''];
  return noun > 0 && /^(?:is|was|remains)$/.test(is) && /^(?:for|to|that)$/.test(link) ? noun + 2 : -1;
}

const several = (word: string): string =>
  /[^aeiou]y$/.test(word)
    ? word.replace(/y$/, 'ies')
    : /(?:s|x|ch|sh)$/.test(word)
      ? `${word}es`
      : `${word}s`;

/** A phrase of one as several: “a leak” → leaks. */
function many(text: string, tokens: Setting['tokens'], from: number, to: number): string {
  const phrase = trimmed(tokens, from, to);
  const name = textOf(text, tokens, phrase);
  const one =
    /^(?:an?|every|each|any)$/.test(tokens[(phrase?.start ?? 0) - 1]?.low ?? '') ||
    tokens[from]?.low === 'each';
  return phrase && one && !isPlural(tokens[phrase.end - 1]?.low ?? '') ? several(name) : name;
}

/** “… to see a patient within an hour on 90% of occasions” → Patients seen within an hour. */
const onOccasions: Rule = (setting, { text }) => {
  const { tokens, at, lead, kind, clauses } = setting;
  const from = promisedAt(tokens);
  if (kind !== 'percent' || from < 0 || !/^(?:in|on)$/.test(leadOf(setting))) return '';
  if (tokens[at + 1]?.low !== 'of' || !cases.test(tokens[at + 2]?.low ?? '')) return '';
  const does = clauses.flatMap(({ groups }) => groups).find(({ start, end }) => start > from && end < lead);
  const within = tokens.findIndex(
    ({ low }, index) => index >= (does?.end ?? lead) && index < lead && /^(?:within|inside|in)$/.test(low),
  );
  const time = tokens.slice(within + 1, within + 3).find(({ type }) => type === 'number');
  if (!does || within < 0 || !time) return '';
  const soon = `within ${time.text}`;
  const doer = many(text, tokens, from + 1, does.start);
  const thing = does.passive ? doer : within > does.end ? many(text, tokens, does.end, within) : '';
  if (thing !== '' && thing.split(' ').length <= 5)
    return raised(`${thing} ${participleOf(does.verb, tokens[does.at]?.low ?? '')} ${soon}`);
  if (does.passive || within !== does.end || doer === '') return '';
  // “to arrive within eight minutes”: it is done to nothing.
  return `Cases in which ${lowered(doer)} ${does.verb.lemma} ${soon}`;
};

/** “We achieved 84%, a narrow miss”: of what was told last. */
const weAchieved: Rule = ({ tokens, at, lead, kind, group }, { last, subject, speech }) => {
  if (kind !== 'percent' || !group || group.passive || lead >= group.end || last !== '') return '';
  if (!/^(?:achieve|manage|score|reach|hit|attain|deliver|record)$/.test(group.verb.lemma)) return '';
  const own = tokens[group.start - 1]?.low ?? '';
  const bare = !isPlain(tokens[at + 1]) && tokens[at + 1]?.low !== 'of';
  return bare && (/^(?:we|it|they)$/.test(own) || subject === '') ? speech.percent : '';
};

/** Asked in this order. */
export const ourStandardRules: Rule[] = [onOccasions, weAchieved];
