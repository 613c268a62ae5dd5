/** The verb whose subject is a counted noun, however much stands between: “740 nurses, most from abroad, have since joined us”. */
import { isAdverb } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** The verb of the thing that ends before a token: behind adverbs, “who” or an aside between commas; undefined where it has none. */
export function predicateOf(setting: Setting, end: number): Group | undefined {
  const { tokens } = setting;
  const from = isWho(tokens, end) ? end + 1 : end;
  const near = firstVerb(setting, clauseOf(setting)?.groups ?? [], from);
  return near ?? (tokens[end]?.text === ',' ? behindAside(setting, end) : undefined);
}

/** “farmers | who | were relocated”: a clause of their own follows. */
export const isWho = (tokens: Setting['tokens'], at: number): boolean =>
  /^(?:who|that)$/.test(tokens[at]?.low ?? '');

const firstVerb = ({ tokens }: Setting, groups: Group[], from: number): Group | undefined =>
  groups.find(({ start }) => start >= from && tokens.slice(from, start).every(({ low }) => isAdverb(low)));

/** “nurses, | most of them from abroad, | joined us”: one aside without a verb of its own. */
function behindAside(setting: Setting, comma: number): Group | undefined {
  const { clauses } = setting;
  // “members, | or 71% of them, | voted”
  const or = setting.tokens[comma + 1]?.low === 'or';
  const aside = clauses.findIndex(({ start }) => start === comma + (or ? 2 : 1));
  const then = clauses[aside + 1];
  // “or 43% of those invited”: that only says which.
  const bare = or || !clauses[aside]?.groups.some(({ verb }) => verb.form !== 'ing');
  if (aside < 0 || then?.joint !== ',' || !bare) return undefined;
  return firstVerb(setting, then.groups, then.start);
}
