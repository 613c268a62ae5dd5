/** Labels where the noun stands after its number as a measure, or nowhere at all. */
import type { Around } from './around.ts';
import { isPlain } from '../words/classes.ts';
import { lowered } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { restText } from '../phrases/rest.ts';
import { clauseOf, wordAfter, type Setting } from './setting.ts';
import { participleOf } from '../words/verbs.ts';
import { determiners } from '../words/words.ts';

/** “a target of a 5.5 percent jobless rate”: the measure that the number is of stands after it. */
export function rateAfter({ tokens, at, kind }: Setting, { text }: Around): string {
  if (kind !== 'percent' || !determiners.has(tokens[at - 1]?.low ?? '') || !isPlain(tokens[at + 1]))
    return '';
  const phrase = phraseFrom(tokens, at + 1, tokens.length);
  const head = phrase ? (tokens[phrase.end - 1]?.low ?? '') : '';
  return phrase && phrase.end - phrase.start > 1 && /^(?:rate|ratio|margin|share|yield|stake)$/.test(head)
    ? textOf(text, tokens, phrase)
    : '';
}

/** “lifted 10 million out of poverty”: people, where no noun says what was counted. */
export function movedOut(setting: Setting, { text }: Around): string {
  const { tokens, at, found, group, kind, lead } = setting;
  if (kind !== 'amount' || found.unit !== '' || !group || group.passive || lead >= group.end) return '';
  if (!/^(?:lift|pull|bring|move|raise|push)$/.test(group.verb.lemma)) return '';
  if (!/^out of |^into /.test(`${wordAfter(setting)} ${wordAfter(setting, 2)} `)) return '';
  const where = restText(text, tokens, at + 1, clauseOf(setting)?.end ?? at);
  return where === '' ? '' : `People ${participleOf(group.verb, tokens[group.at]?.low ?? '')} ${where}`;
}

/** “inflation hit a 26-year high”: so long it had not been as high. */
export function highLabel(setting: Setting, { subject }: Around): string {
  const how = /^(high|low|peak)$/.exec(wordAfter(setting))?.[1];
  if (setting.kind !== 'duration' || how === undefined || isPlain(setting.tokens[setting.at + 2])) return '';
  const so = `so ${how === 'peak' ? 'high' : how}`;
  return subject === '' ? `Time since ${so}` : `Time since ${lowered(subject)} was ${so}`;
}
