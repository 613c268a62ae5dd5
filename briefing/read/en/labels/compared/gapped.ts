/** A second subject whose verb was said before: “income was £2m and spending £1m”, “revenue rose to £4m and costs to £3m”. */
import type { Around } from '../around.ts';
import { isPlain } from '../../words/classes.ts';
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { verbOf } from '../../words/verbs.ts';

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
  // “which is 8% bigger and covers half of sales”: a verb of its own.
  if (!isTo && words.length === 1 && verbOf(first.low)?.form === 's' && own.groups[0]?.start === own.start)
    return '';
  const form = verbOf(first.low)?.form ?? 'ing';
  if (words.length === 1 && (form === verb.verb.form || /^(?:past|participle|base)$/.test(form))) return '';
  // “and profit reached £1m”: it has its verb.
  if (words.length > 1 && /^(?:past|participle)$/.test(verbOf(words.at(-1)?.low ?? '')?.form ?? ''))
    return '';
  return raised(text.slice(first.start, words.at(-1)?.end ?? 0));
}

/** “Wind supplied 23% of the power and hydropower alone 9%”, “speeding in 31%”: the verb is told once. */
export function gappedShare(setting: Setting, { text, last }: Around): string {
  const { tokens, at, lead, kind, told } = setting;
  const own = clauseOf(setting);
  if (kind !== 'percent' || !own || !/^(?:,|and|, and)$/.test(own.joint) || last === '') return '';
  const within =
    /^(?:in|of)$/.test(tokens[lead]?.low ?? '') && told?.tokens[told.lead]?.low === tokens[lead]?.low;
  if (own.groups.some(({ start, verb }) => start > own.start || verb.form !== 'ing')) return '';
  let end = within ? lead : at;
  while (/^(?:alone|only|just|another|further|a|about|some|around)$/.test(tokens[end - 1]?.low ?? '')) end--;
  const words = tokens.slice(own.start, end);
  if (words.length === 0 || words.length > 3 || !words.every(isPlain)) return '';
  const name = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const [, whole, deed = ''] =
    /^(.+? (covered|caused|met|supplied|generated|produced|made))(?: by .+)?$/.exec(last) ?? [];
  if (whole !== undefined && deed !== '') return `${whole} by ${lowered(name)}`;
  const of = /[’']s? share of (.+)$/.exec(last)?.[1];
  return of === undefined ? '' : shareOf(raised(name), of);
}
