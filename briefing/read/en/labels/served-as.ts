/** Labels of numbers that stand for something: money kept as a reserve, the equivalent of what was told, a share in brackets. */
import { isSeveral } from '../phrases/last-word.ts';
import type { Around } from './around.ts';
import { lowered, raised } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { clauseOf, wordAfter, type Setting } from './setting.ts';
import { isMoney } from '../numbers/units.ts';
import { prepositions } from '../words/words.ts';

/** “leaving £22,800 as a designated fund”, “set aside £2.4 million as a reserve”: what the money is kept as. */
export function servesAs(setting: Setting, { text }: Around): string {
  const { tokens, at, found, governing } = setting;
  if (!isMoney(found.unit) || wordAfter(setting) !== 'as' || !/^an?$/.test(wordAfter(setting, 2))) return '';
  if (!/^(?:leave|set|keep|hold|retain|put|earmark|earmarked|transfer)$/.test(governing?.verb.lemma ?? ''))
    return '';
  return raised(textOf(text, tokens, phraseFrom(tokens, at + 3, tokens.length)));
}

/** “9,180 hours, the equivalent of 387 days”: the same, told otherwise. */
export const sameAs = ({ tokens, lead, found }: Setting, { last }: Around): string =>
  tokens[lead]?.low === 'of' && tokens[lead - 1]?.low === 'equivalent' && found.unit !== '' ? last : '';

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

/** “With membership now at 4,120, …”: what stands so. */
export function standsAt(setting: Setting, { text }: Around): string {
  const { tokens, lead } = setting;
  const own = clauseOf(setting);
  if (!own || tokens[lead]?.low !== 'at' || tokens[own.start]?.low !== 'with') return '';
  if (own.groups.some(({ end }) => end <= lead)) return '';
  if (!/^(?:now|currently|already|still)$/.test(tokens[lead - 1]?.low ?? '')) return '';
  return textOf(text, tokens, phraseFrom(tokens, own.start + 1, lead - 1));
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
