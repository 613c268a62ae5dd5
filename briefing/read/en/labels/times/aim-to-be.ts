/** A time to be reached: “We aim to be back under four weeks by May”: a goal for the time told before, and no aim alone. */
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import type { Setting } from '../setting.ts';

const aims = /^(?:aim|plan|hope|want|intend|expect|promise|pledge)(?:s|ed|n?ing|ned)?$/;

export function aimToBe({ tokens, at, lead, clauses, clause, kind }: Setting, { speech }: Around): string {
  const to = tokens.findLastIndex(
    ({ low }, index) => index < at && index >= (clauses[clause]?.start ?? 0) && low === 'to',
  );
  if (kind !== 'duration' || to < 0 || !aims.test(tokens[to - 1]?.low ?? '')) return '';
  if (!/^(?:be|get|come|stay|fall)$/.test(tokens[to + 1]?.low ?? '') || lead - to > 3) return '';
  if (
    !/^(?:under|below|within|at|to|less)$/.test(tokens[at - 1]?.low ?? '') &&
    tokens[at - 1]?.low !== 'than'
  )
    return '';
  const time = [speech.label, speech.earlier, speech.subject].find((name) =>
    /\b(?:times?|waits?|delays?|queues?|turnaround)\b/i.test(name),
  );
  return time === undefined || /target/i.test(time) ? 'Target time' : `Target for ${lowered(time)}`;
}
