/** How late or how dear a thing came, of which its sentence tells more: “The school, with 900 places, opened two years late and £3 million over its first budget”. */
import type { Around } from '../around.ts';
import { articleBefore } from '../article.ts';
import { isPlural } from '../../words/classes.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isInterposed } from '../../subjects/waiting.ts';
import type { Rule } from '../rule.ts';
import type { Setting } from '../setting.ts';
import { topicOf } from '../../subjects/subjects.ts';
import { isMoney } from '../../numbers/units.ts';
import { lowered } from '../../phrases/naming.ts';
import { bareMeasure } from '../../words/words.ts';

/** What comes into being late or dear. */
const comes =
  /^(?:open|reopen|finish|complete|deliver|hand|launch|begin|start|arrive|build|rebuild|run|come|be|end|reach)$/;
/** “over budget” alone is told of the thing itself. */
const bound =
  /^(?:(?:its|the|our|their) )(?:(?:original|initial|approved|agreed|first|planned|allotted) )?(?:budget|cost|price|estimate)(?: |$)/;
const longest = 7;

/** “four months late”, behind what else was told: of the thing, and not of that. */
function late(setting: Setting, { text }: Around): string {
  const { tokens, at, kind, clause } = setting;
  if (kind !== 'duration' || tokens[at + 1]?.low !== 'late' || clause < 2) return '';
  return setting.told === null ? '' : thingOf(text, setting);
}

/** “£3 million over its original cost”: Cost overrun of … */
function over(setting: Setting, { text }: Around): string {
  const { tokens, at, found } = setting;
  const way = tokens[at + 1]?.low ?? '';
  if (!isMoney(found.unit) || !/^(?:over|above|under|below)$/.test(way)) return '';
  const words = tokens.slice(at + 2, at + 5);
  if (!bound.test(words.map(({ low }) => low).join(' '))) return '';
  const thing = thingOf(text, setting);
  const the = `${articleBefore(tokens, at, thing)}${lowered(thing)}`;
  return thing === '' ? '' : `${/^(?:over|above)$/.test(way) ? 'Cost overrun of' : 'Money saved on'} ${the}`;
}

/** The one thing that the sentence is about and that came so, '' where none did. */
function thingOf(text: string, { tokens, clauses }: Setting): string {
  const topic = topicOf(text, tokens, clauses) ?? '';
  // “opened in May and, I am sorry to say, $4 million over its first budget”: by the verb of the sentence.
  const main = clauses.find(({ groups }) => groups.length > 0)?.groups[0];
  if (!main || !comes.test(main.verb.lemma) || topic === '' || bareMeasure.test(topic)) return '';
  if (
    topic.split(' ').length > longest ||
    /\b(?:spending|expenditure|budget|costs?|we|it|they|who)$/i.test(topic)
  )
    return '';
  return topic;
}

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
export const lateAndOverRules: Rule[] = [late, over, withSoMany];
