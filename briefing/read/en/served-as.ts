/** Labels of numbers that stand for something: money kept as a reserve, the equivalent of what was told, a share in brackets. */
import type { Around } from './around.ts';
import { isAdjective, isPlural } from './classes.ts';
import { lowered, raised } from './naming.ts';
import { phraseFrom, textOf, trimmed } from './nouns.ts';
import { clauseOf, wordAfter, type Setting } from './setting.ts';
import { isMoney } from './units.ts';
import { verbOf } from './verbs.ts';
import { determiners, prepositions } from './words.ts';

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
  if (kind !== 'amount' || tokens[lead]?.low !== 'of') return '';
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

const attributes = /^(?:male|female|new|returning|young|old|local|urban|rural|foreign|private|public)$/;

/** “came by bus (42%)”, “most were men (62%)”, “male (42%)”: the share of those right before the bracket. */
export function bracketed(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, lead, clauses, clause, kind } = setting;
  const above = clauses[clause - 1];
  if (kind !== 'percent' || tokens[lead]?.text !== '(' || !above || above.end !== lead) return '';
  if (tokens[at + 1]?.text !== ')') return '';
  const inside = tokens.slice(above.start, lead);
  const group = above.groups.findLast(({ end }) => end <= lead);
  const told = trimmed(tokens, group?.end ?? above.start, lead);
  if (!told || told.end !== lead || inside.some(({ type }) => type === 'number')) return '';
  const from = group?.end ?? above.start;
  const words = textOf(text, tokens, told);
  const head = tokens[told.end - 1]?.low ?? '';
  // The verb that the first of several tells stands for all of them.
  const verb =
    group ??
    clauses
      .slice(0, clause)
      .findLast(({ groups }) => groups.length > 0)
      ?.groups.at(-1);
  const whose = subject === '' || !isPlural(subject.split(' ').at(-1)?.toLowerCase() ?? '') ? '' : subject;
  if (prepositions.has(tokens[from]?.low ?? '') && verb && whose !== '') {
    const deed = text.slice(tokens[verb.start]?.start ?? 0, tokens[verb.end - 1]?.end ?? 0);
    return verb.verb.lemma === 'be' ? '' : `${whose} who ${lowered(deed)} ${words}`;
  }
  if (verb?.verb.lemma !== 'be') return '';
  const single = told.end - told.start === 1;
  if (single && (attributes.test(head) || isAdjective(head) || verbOf(head)?.form === 'past'))
    return whose === '' ? '' : raised(`${head} ${lowered(whose)}`);
  return isPlural(head) && !determiners.has(head) ? raised(words) : '';
}
