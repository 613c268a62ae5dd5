/** Subjects that are told with their age, as a proportion or as a total: “People over 60”, “A total of 3,260 homes”. */
import { textOf } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import type { SubjectNamed, SubjectRule } from './subject-asked.ts';
import { cameBefore } from './waiting.ts';
import { measuresOnly, plainNouns } from '../words/words.ts';

/** “People over 60 make up 23.7 percent” */
function overAge({ text, tokens, first, phrase, name }: SubjectNamed): string | undefined {
  return phrase &&
    plainNouns.has(name.toLowerCase()) &&
    /^(?:over|under|above|below)$/.test(tokens[phrase.end]?.low ?? '') &&
    tokens[phrase.end + 1]?.type === 'number' &&
    first.start === phrase.end + 2
    ? textOf(text, tokens, { start: phrase.start, end: phrase.end + 2 })
    : undefined;
}

/** “Persons aged 65 and over accounted for” */
function aged({ text, tokens, first, group, phrase, name }: SubjectNamed): string | undefined {
  const verb = tokens[first.start]?.low === 'aged' ? group : first;
  return phrase &&
    (/ aged$/i.test(name) || tokens[phrase.end]?.low === 'aged') &&
    verb.start - phrase.start <= 7
    ? textOf(text, tokens, { start: phrase.start, end: verb.start })
    : undefined;
}

/** “The proportion dealt with inside four hours slipped”, “Accidents leading to lost time came down” */
function proportionDone({ text, tokens, groups, group, phrase, name }: SubjectNamed): string | undefined {
  if (!phrase) return undefined;
  const after = tokens[phrase.end]?.low ?? '';
  const open = /^(?:proportion|share|percentage|number)$/i.test(name)
    ? /(?:ing|ed|en|dealt|left|held|kept|sent)$/.test(after)
    : / [a-z]+ing$/.test(name) && after === 'to';
  return open && groups.length > 1 && group.start - phrase.start <= 8 && !/^(?:who|that|which)$/.test(after)
    ? textOf(text, tokens, { start: phrase.start, end: cameBefore(tokens, group) })
    : undefined;
}

/** “A total of 3,260 homes were completed”: the homes are what it is about. */
function totalled({ text, tokens, first, start, name }: SubjectNamed): string | undefined {
  const number = tokens.slice(start, first.start).findLastIndex(({ type }) => type === 'number');
  if (number < 0 || (name !== '' && !measuresOnly.has(name.toLowerCase()))) return undefined;
  const noun = phraseFrom(tokens, start + number + 1, first.start);
  return noun ? textOf(text, tokens, noun) : undefined;
}

/** “The proportion of older people still at home 91 days after leaving hospital improved”: all of it says whose. */
function proportionOf({ text, tokens, groups, group, phrase, name }: SubjectNamed): string | undefined {
  return phrase &&
    /^(?:proportion|share|percentage) of /i.test(name) &&
    groups.length === 1 &&
    /^(?:still|now|already|at|in|on|with|without|within|near|outside|under|over)$/.test(
      tokens[phrase.end]?.low ?? '',
    ) &&
    group.start - phrase.start <= 14 &&
    group.start > phrase.end
    ? textOf(text, tokens, { start: phrase.start, end: group.start })
    : undefined;
}

/** Asked in this order, once a noun phrase says more than when. */
export const measuredRules: SubjectRule<SubjectNamed>[] = [
  overAge,
  aged,
  proportionDone,
  totalled,
  proportionOf,
];
