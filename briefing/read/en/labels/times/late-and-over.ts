/** What a thing has, told between it and how late it came: “The school, with 900 places, opened two years late”. */
import type { Around } from '../around.ts';
import { articleBefore } from '../article.ts';
import { isPlural } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isInterposed } from '../../subjects/waiting.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { lowered } from '../../phrases/naming.ts';

const longest = 7;

/** “The school, with 900 places, opened”: Places in the school. */
function withSoMany(setting: Setting, { text }: Around): string {
  const { tokens, at, lead, clauses, clause, found, kind } = setting;
  const [before, own, next] = [clauses[clause - 1], clauses[clause], clauses[clause + 1]];
  if (kind !== 'amount' || found.unit !== '' || !before || !own || !next || own.joint !== ',') return '';
  if (tokens[lead]?.low !== 'with' || lead !== own.start || !isInterposed(tokens, clauses, clause)) return '';
  const things = phraseFrom(tokens, at + 1, own.end);
  const whole = trimmed(tokens, before.start, before.end);
  if (!things || things.end !== own.end || !isPlural(tokens[things.end - 1]?.low ?? '')) return '';
  const [name, thing] = [textOf(text, tokens, things), textOf(text, tokens, whole)];
  if (thing.split(' ').length < 2 || thing.split(' ').length > longest || whole?.end !== before.end)
    return '';
  return `${name} in ${articleBefore(tokens, at, thing)}${lowered(thing)}`;
}

/** Asked in this order. */
export const lateAndOverRules: Rule[] = [withSoMany];
