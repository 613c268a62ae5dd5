/** Parts of things that the sentence begins with: “Of the calls we answered, 310 were urgent and 40 were hoaxes”. */
import { restEnd, type Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { withRest } from '../../phrases/said.ts';
import { participleOf } from '../../words/verbs.ts';
import { determiners } from '../../words/words.ts';
import type { Setting } from '../setting.ts';

/** “Of the | calls | we answered,”: the things, and what was done to them; null where they have a number of their own. */
function opened({ tokens, clauses }: Setting, text: string): { things: string; deed: string } | null {
  const first = clauses[0];
  if (tokens[0]?.low !== 'of' || !first || tokens.slice(0, first.end).some(({ type }) => type === 'number'))
    return null;
  let from = 1;
  while (determiners.has(tokens[from]?.low ?? '') || tokens[from]?.low === 'all') from++;
  const phrase = phraseFrom(tokens, from, first.end);
  const done = first.groups.at(-1);
  if (!phrase || !isPlural(tokens[phrase.end - 1]?.low ?? '')) return null;
  const deed = done && done.verb.class === 'deed' && done.end === first.end ? done : null;
  // “Of all the visits | made”: no verb of a clause.
  const bare = first.end === phrase.end + 1 && /ed$|^made$/.test(tokens[phrase.end]?.low ?? '');
  const word = deed ? participleOf(deed.verb, tokens[deed.at]?.low ?? '') : (tokens[phrase.end]?.low ?? '');
  return { things: textOf(text, tokens, phrase), deed: deed || bare ? ` ${word}` : '' };
}

/** Fires attended, Calls that were urgent; '' where the number does not open its clause. */
export function ofThoseDone(setting: Setting, { text, speech }: Around): string {
  const { tokens, at, clause, clauses, lead, kind, found } = setting;
  const own = clauses[clause];
  const after = own?.groups.find(({ start }) => start > at);
  if (!own || clause === 0 || lead >= own.start || !after || after.start > at + 2) return '';
  if (!(kind === 'percent' || (kind === 'amount' && found.unit === ''))) return '';
  const whole = opened(setting, text);
  if (!whole) return '';
  const { things, deed } = whole;
  speech.counted = things;
  const kinds = phraseFrom(tokens, after.end, own.end);
  if (after.verb.lemma === 'be' && !after.passive && kinds && isPlural(tokens[kinds.end - 1]?.low ?? ''))
    return kind === 'amount'
      ? `${textOf(text, tokens, kinds)}${deed}`
      : `${textOf(text, tokens, kinds)} among ${lowered(`${things}${deed}`)}`;
  return withRest(text, tokens, things, after, at + 1, restEnd(setting));
}
