/** How far something is done: “The new wing is 60 percent complete”. */
import type { Around } from '../around.ts';
import { isAdverb, isPlain } from '../../words/classes.ts';
import { isMoney } from '../../numbers/units.ts';
import { lowered } from '../../phrases/naming.ts';
import { participleOf } from '../../words/verbs.ts';
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

/** “The works were 48% complete and | $12.4 million had been spent” → Spent on the works. */
export function spentSoFar({ tokens, at, found, told, clause, clauses }: Setting, { text }: Around): string {
  const deed = clauses[clause]?.groups.find(({ start }) => start > at);
  if (!isMoney(found.unit) || !deed?.passive || deed.start !== at + 1 || told?.kind !== 'percent') return '';
  if (!/^(?:spend|invest)$/.test(deed.verb.lemma) || /^(?:on|in|for|to)$/.test(tokens[deed.end]?.low ?? ''))
    return '';
  const what = new RegExp(`^(.+) ${tokens[told.at + 1]?.text ?? ' '}$`).exec(told.label)?.[1];
  if (what === undefined || told.group?.verb.lemma !== 'be') return '';
  const the = text.slice(tokens[0]?.start, found.start).toLowerCase().includes(`the ${what.toLowerCase()}`);
  const spent = participleOf(deed.verb, tokens[deed.at]?.low ?? '');
  return `${spent} ${deed.verb.lemma === 'spend' ? 'on' : 'in'} ${the ? 'the ' : ''}${lowered(what)}`;
}
