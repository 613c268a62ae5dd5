/** A second subject whose verb was said before: “income was £2m and spending £1m”, “revenue rose to £4m and costs to £3m”. */
import type { Around } from './around.ts';
import { isPlain } from './classes.ts';
import { raised } from './naming.ts';
import { clauseOf, type Setting } from './setting.ts';
import { verbOf } from './verbs.ts';

/** The noun that stands where the clause before had its subject and verb; a verb like the one before is none. */
export function secondSubject(setting: Setting, { text }: Around): string {
  const { tokens, at, lead, told, clauses, clause } = setting;
  const own = clauseOf(setting);
  const before = clauses[clause - 1];
  const verb = before?.groups.at(-1);
  if (!own || !told || !before || !verb || !/and$/.test(own.joint) || told.clause !== clause - 1) return '';
  const prep = tokens[lead]?.low ?? '';
  const toldPrep = told.tokens[told.lead]?.low ?? '';
  const isTo = /^(?:to|from|by|at)$/.test(prep) && prep === toldPrep;
  const isLevel = verb.verb.lemma === 'be' && told.lead === verb.end - 1;
  if (!isTo && !isLevel) return '';
  const words = tokens.slice(own.start, isTo ? lead : lead + 1);
  const [first] = words;
  if (!first || words.length > 3 || !words.every(isPlain) || at < own.start) return '';
  const form = verbOf(first.low)?.form ?? 'ing';
  if (words.length === 1 && (form === verb.verb.form || /^(?:past|participle|base)$/.test(form))) return '';
  // “and profit reached £1m”: it has its verb.
  if (words.length > 1 && /^(?:past|participle)$/.test(verbOf(words.at(-1)?.low ?? '')?.form ?? ''))
    return '';
  return raised(text.slice(first.start, words.at(-1)?.end ?? 0));
}
