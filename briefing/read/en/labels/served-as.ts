/** Labels of numbers that stand for something: a growth in value, a share in brackets. */
import { isSeveral } from '../phrases/last-word.ts';
import type { Around } from './around.ts';
import { lowered, raised } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import type { Setting } from './setting.ts';
import { prepositions } from '../words/words.ts';

/** “a growth in value of £179,800”: that it grew is what the number tells. */
export function growthIn({ tokens, lead, kind }: Setting, { text }: Around): string {
  // “a reduction in floor space by 5,500 square metres”
  if (kind !== 'amount' || !/^(?:of|by)$/.test(tokens[lead]?.low ?? '')) return '';
  const of = tokens.slice(Math.max(0, lead - 5), lead).findLastIndex(({ low }) => low === 'in');
  const from = Math.max(0, lead - 5) + of;
  if (of < 0 || !/^(?:growth|increase|rise|fall|drop|decrease|reduction)$/.test(tokens[from - 1]?.low ?? ''))
    return '';
  const what = textOf(text, tokens, trimmed(tokens, from + 1, lead));
  return what === '' ? '' : raised(`${tokens[from - 1]?.low ?? ''} in ${what}`);
}

/** “came by bus (42%), by car (31%)”: the share of those who came so. */
export function bracketedWay(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, lead, clauses, clause, kind } = setting;
  const above = clauses[clause - 1];
  if (kind !== 'percent' || tokens[lead]?.text !== '(' || !above || above.end !== lead) return '';
  if (tokens[at + 1]?.text !== ')' || !isSeveral(subject)) return '';
  const group = above.groups.findLast(({ end }) => end <= lead);
  const from = group?.end ?? above.start;
  const way = trimmed(tokens, from, lead);
  // The verb that the first of several tells stands for all of them.
  const verb =
    group ??
    clauses
      .slice(0, clause)
      .findLast(({ groups }) => groups.length > 0)
      ?.groups.at(-1);
  if (!way || way.end !== lead || !verb || verb.verb.lemma === 'be') return '';
  if (
    !prepositions.has(tokens[from]?.low ?? '') ||
    tokens.slice(from, lead).some(({ type }) => type === 'number')
  )
    return '';
  const deed = text.slice(tokens[verb.start]?.start ?? 0, tokens[verb.end - 1]?.end ?? 0);
  return `${subject} who ${lowered(deed)} ${textOf(text, tokens, way)}`;
}
