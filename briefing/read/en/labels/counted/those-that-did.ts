/** Several parts of things that the sentence names first: “Of the 64 projects, 21 broke ground and 35 were completed”. */
import { restEnd, type Around } from '../around.ts';
import { isPerson } from '../../words/classes.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { withRest } from '../../phrases/said.ts';
import type { Group } from '../../grammar/groups.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import type { Setting } from '../setting.ts';

/** “39 were fully met, 4 were partly met”: how far it was done tells one part from the other. */
function withHow(tokens: Setting['tokens'], { start, end, at, verb }: Group, said: string): string {
  const how = tokens
    .slice(start, at)
    .find(({ low }) => /^(?:fully|partly|partially|mostly|largely|substantially|only)$/.test(low));
  const done = participleOf(verb, tokens[end - 1]?.low ?? '');
  return how && !/\b(?:not|to be)\b/.test(said) ? said.replace(` ${done}`, ` ${how.low} ${done}`) : said;
}

/** Each part by what it did or was: Projects that broke ground, Projects completed. */
export function thoseThatDid(setting: Setting, { text, done }: Around): string {
  const { tokens, at, found, kind, clauses, clause, group } = setting;
  const own = clauses[clause];
  const first = clauses.findIndex(({ start }) => /^(?:of|among)$/.test(tokens[start]?.low ?? ''));
  if (kind !== 'amount' || found.unit !== '' || group || !own || first < 0 || clause <= first) return '';
  // Every clause since begins with a number of its own.
  const parts = clauses.slice(first + 1, clause + 1);
  if (own.start !== at || !parts.every(({ start }) => tokens[start]?.type === 'number')) return '';
  const those = unsaid(done.find((one) => one.clause === first && one.label !== '')?.label ?? '');
  if (those === '') return '';
  const after = own.groups.find(({ start }) => start === at + 1);
  if (after?.passive)
    return withHow(tokens, after, withRest(text, tokens, those, after, at + 1, restEnd(setting)));
  // “240 are now electric” is told by another rule.
  if (/^(?:is|are|was|were)$/.test(tokens[at + 1]?.low ?? '')) return '';
  // “27 registered growth”: what could be an adjective is what they did.
  const form = after ? 'past' : (verbOf(tokens[at + 1]?.low ?? '')?.form ?? '');
  const end = tokens[own.end - 1]?.type === 'mark' ? own.end - 1 : own.end;
  const words = tokens.slice(at + 1, end).map((token) => token.text);
  const did = words.join(' ').replace(/ to (?:it|them)$/, '');
  const told = /^(?:past|participle)$/.test(form) && words.length >= 2 && words.length <= 7;
  return told ? `${those} ${isPerson(lastWord(those)) ? 'who' : 'that'} ${did}` : '';
}
