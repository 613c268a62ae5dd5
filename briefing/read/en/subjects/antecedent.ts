/** Who or what a number's clause is about, where only a pronoun or a word for another says so. */
import { lastWord } from '../phrases/last-word.ts';
import type { Speech } from '../labels/around.ts';
import { firstAnswer } from '../grammar/first-answer.ts';
import { type AntecedentRule } from './antecedent-asked.ts';
import { measureRules } from './meant-by-measure.ts';
import { pronounRules } from './meant-by-pronoun.ts';
import { wordRules } from './meant-by-word.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import type { Setting } from '../labels/setting.ts';
import { pronounOf, subjectText } from './subjects.ts';
import { changes } from '../words/words.ts';

const month = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

const rules: AntecedentRule[] = [...pronounRules, ...wordRules, ...measureRules];

/** The subject, and the pronoun it was found for; `done` holds the numbers of the sentence before this one. */
export function antecedent(
  setting: Setting,
  done: Setting[],
  speech: Speech,
): { subject: string; pronoun: string } {
  const { text } = speech;
  const own = changedThing(setting, text, subjectText(text, setting));
  // “After the floods of March and October, which damaged 830 homes”: no month does that.
  // “and plan to use £5m of reserves”: nor does a plan.
  const subject = month.test(own) || (own === 'plan' && setting.group?.infinitive === true) ? '' : own;
  const pronoun = subject === '' ? pronounOf(setting) : '';
  // “Among men over 50 it is 33 per cent”: an age is no measure.
  const last = done.findLast(({ label }) => label !== 'Age')?.label || speech.label;
  const meant = firstAnswer(rules, { setting, done, speech, text, subject, pronoun, last });
  return { subject: meant ?? subject, pronoun };
}

/** “A fall was noted in the wait for a place (to 40 days)”: not the fall, but what fell. */
function changedThing({ tokens, clauses, clause }: Setting, text: string, subject: string): string {
  if (!changes.has(lastWord(subject)) || subject.split(' ').length > 3) return subject;
  const seen = clauses
    .slice(0, clause + 1)
    .flatMap(({ groups, end }) => groups.map((group) => ({ group, end })))
    .findLast(
      ({ group }) =>
        group.passive && /^(?:see|observed?|noted?|recorded?|reported?|registered)$/.test(group.verb.lemma),
    );
  if (!seen || !/^(?:in|for|of)$/.test(tokens[seen.group.end]?.low ?? '')) return subject;
  return textOf(text, tokens, trimmed(tokens, seen.group.end + 1, seen.end)) || subject;
}
