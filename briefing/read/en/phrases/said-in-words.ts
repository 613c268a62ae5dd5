/** What people are told to have said: “Inpatients who said they had been treated with respect”. */
import type { Group } from '../grammar/groups.ts';
import { restText } from './rest.ts';
import type { SaidAsked, SaidRule } from './said-asked.ts';
import type { Token } from '../words/tokens.ts';
import { isAdjective } from '../words/classes.ts';

/** “Six in ten tenants told us that they feel safe”, “93% of inpatients said that they had been treated with respect” */
function theySaid({ text, tokens, whole, group }: SaidAsked): string | undefined {
  const { lemma } = group.verb;
  const they = /^(?:tell|say|report|think|feel|believe|agree)$/.test(lemma)
    ? toldAt(tokens, group.end, lemma === 'tell')
    : 0;
  if (they === 0) return undefined;
  const stop = tokens.findIndex(({ type }, at) => at > they && type === 'mark');
  const were = /^(?:were|are)$/.test(tokens[they + 1]?.low ?? '') ? 1 : 0;
  const words = restText(text, tokens, they + 1 + were, stop < 0 ? tokens.length : stop);
  const told = were === 1 && words !== '' ? `${tokens[they + 1]?.low ?? ''} ${words}` : words;
  // “71% said they were proud to work here”: the shorter way says as much.
  const [, state = ''] = /^(?:were|are) ((?:very |fairly |fully |quite )?([a-z]+)\b.*)$/.exec(told) ?? [];
  const feels = state.replace(/^(?:very|fairly|fully|quite) /, '').split(' ')[0] ?? '';
  if (isAdjective(feels) || /^(?:confident|proud|happy|content|hopeful|optimistic)$/.test(feels))
    return `${whole} ${state}`;
  const said = lemma === 'tell' ? '' : `${tokens[group.at]?.text ?? ''} they `;
  return told === '' ? undefined : `${whole} who ${said}${told}`;
}

/** Where “they” stands in “told us that they feel safe”; 0 where nothing is told so. */
function toldAt(tokens: Token[], from: number, someone: boolean): number {
  const at = tokens.slice(from, from + 6).findIndex(({ low }) => low === 'they');
  const whom = tokens.slice(from, from + at);
  if (!someone && !whom.every(({ low }) => low === 'that')) return 0;
  return at >= 0 && whom.every(({ type, text }) => type === 'word' || /^[’']$/.test(text)) ? from + at : 0;
}

/** “37% of residents say | that the council listens to them” */
function saidThat({ text, tokens, whole, group, end }: SaidAsked): string | undefined {
  const claim = claimOf(text, tokens, group);
  return claim !== '' && group.end >= end - 1
    ? `${whole} who ${tokens[group.at]?.low ?? ''} ${claim}`
    : undefined;
}

/** “that the council listens to them”: what somebody says, where it is short. */
function claimOf(text: string, tokens: Token[], group: Group): string {
  if (!/^(?:say|think|believe|feel|agree|report)$/.test(group.verb.lemma) || group.passive) return '';
  if (tokens[group.end]?.low !== 'that') return '';
  const stop = tokens.findIndex(({ type }, at) => at > group.end && type !== 'word');
  const last = (stop < 0 ? tokens.length : stop) - 1;
  const words = last - group.end + 1;
  return words >= 4 && words <= 8 ? text.slice(tokens[group.end]?.start ?? 0, tokens[last]?.end ?? 0) : '';
}

/** Asked in this order. */
export const inWordsRules: SaidRule[] = [theySaid, saidThat];
