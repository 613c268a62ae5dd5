/** “We will start on the new pier, with £4 million to be spent this year”: what the money is for. */
import type { Around } from '../around.ts';
import type { Rule } from '../rule.ts';
import { lowered } from '../../phrases/naming.ts';
import type { Clause } from '../../grammar/clauses.ts';
import { textOf, type Phrase } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { determiners } from '../../words/words.ts';

const nouns: Record<string, string> = { spent: 'Spending on', invested: 'Investment in' };

/** What the clause before tells of: the object of its last verb, whatever small word leads to it. */
function workBefore({ tokens, clauses, clause }: Setting, text: string): string {
  const before = clauses[clause - 1];
  const verb = before?.groups.at(-1);
  if (!before || !verb || verb.passive) return '';
  const from = /^(?:on|with|at|in)$/.test(tokens[verb.end]?.low ?? '') ? verb.end + 1 : verb.end;
  const what = trimmed(tokens, from, before.end);
  const article = tokens[from]?.low ?? '';
  const the = determiners.has(article) && /^(?:an?|the)$/.test(article) ? `${article} ` : '';
  return what && what.end - what.start <= 8 ? `${the}${textOf(text, tokens, what)}` : '';
}

/** “in roads, harbors, and rail links”: a phrase with what a list adds to it over its commas. */
function listFrom({ tokens, clauses, clause }: Setting, { start, end }: Phrase, text: string): string {
  let last = clause;
  if (end === clauses[clause]?.end)
    for (let at = clause + 1; at < clauses.length && isListed(tokens, clauses[at]); at++)
      if (/(?:and|or)$/.test(clauses[at]?.joint ?? '')) last = at;
  const whole = text
    .slice(tokens[start]?.start ?? 0, tokens[(clauses[last]?.end ?? end) - 1]?.end ?? 0)
    .replace(/\.$/, '');
  return last === clause || whole.split(' ').length > longest
    ? textOf(text, tokens, { start, end })
    : whole.replace(/, (?=(?:and|or) )/, ' ');
}
/** A list is no longer than this, in words. */
const longest = 8;

const isListed = (tokens: Setting['tokens'], clause: Clause | undefined): boolean =>
  clause !== undefined &&
  /^(?:,|,? ?and|,? ?or)$/.test(clause.joint) &&
  clause.groups.length === 0 &&
  tokens.slice(clause.start, clause.end).every(({ type, text }) => type === 'word' || text === '.');

/** “, with £4 million to be spent this year” → Spending on the new pier. */
function toBeSpent(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, found } = setting;
  const own = clauseOf(setting);
  const [to, be, done] = [1, 2, 3].map((nth) => tokens[at + nth]?.low ?? '');
  const noun = nouns[done ?? ''];
  if (!own || !isMoney(found.unit) || to !== 'to' || be !== 'be' || noun === undefined) return '';
  if (tokens[own.start]?.low !== 'with') return '';
  // “with £4 million to be spent on books”
  const aim = `${noun} `.endsWith(` ${tokens[at + 4]?.low ?? ''} `) ? trimmed(tokens, at + 5, own.end) : null;
  if (aim) return `${noun} ${listFrom(setting, aim, text)}`;
  const what = workBefore(setting, text) || lowered(subject);
  return what === '' ? '' : `${noun} ${what}`;
}

/** Asked in this order. */
export const toBeSpentRules: Rule[] = [toBeSpent];
