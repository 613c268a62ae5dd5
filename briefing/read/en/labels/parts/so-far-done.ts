/** How far something is done: “The new wing is 60 percent complete”. */
import type { Around } from '../around.ts';
import { isAdverb, isPlain } from '../../words/classes.ts';
import type { Setting } from '../setting.ts';

const done = /^(?:complete|full|[a-z-]{3,}ed|built|sold|rebuilt)$/;
const notDone = /^(?:need|speed|seed|compared|based|aged|related|limited|red|fixed|mixed|used|combined)$/;

/** New wing complete; '' where no state is told right behind the number. */
export function soFarDone({ tokens, at, lead, kind, group }: Setting, { subject }: Around): string {
  const state = tokens[at + 1];
  if (kind !== 'percent' || group?.verb.lemma !== 'be' || !state) return '';
  if (!tokens.slice(group.end, lead + 1).every(({ low }) => isAdverb(low))) return '';
  if (state.type !== 'word' || !done.test(state.low) || notDone.test(state.low) || isPlain(tokens[at + 2]))
    return '';
  return subject === '' || subject.split(' ').length > 5 ? '' : `${subject} ${state.low}`;
}
