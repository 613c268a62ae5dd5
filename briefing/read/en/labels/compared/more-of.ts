/** So many more or fewer than there were, or than were meant: “310 fewer burglaries than the year before”. */
import { lowered } from '../../phrases/naming.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import type { Setting } from '../setting.ts';
import { meant } from './beyond-plan.ts';

const told = /\b(?:fewer|less|more than|fall|increase|rise|above|below|target)\b/i;
const asMeant = /^(?:planned|budgeted|expected|forecast)$/;
const had = /^(?:we|they|it|had|been|was|were|originally|first)$/;
const then = /^(?:in|a|the|last|during|at|before|previously|year|two|three|five|ten)$/;

/** Says of such a number that it is a difference, and which way. */
export function tellMoreOf(settings: Setting[]): void {
  for (const setting of settings) {
    const { tokens, at, kind, found, label } = setting;
    const way = tokens[at + 1]?.low ?? '';
    if (kind !== 'amount' || found.unit !== '' || label === '' || !/^(?:more|fewer)$/.test(way)) continue;
    const end = phraseFrom(tokens, at + 2, tokens.length)?.end ?? 0;
    if (tokens[end]?.low !== 'than' || told.test(label.replace(/^Additional /, ''))) continue;
    let next = end + 1;
    while (had.test(tokens[next]?.low ?? '')) next++;
    const what = tokens[next]?.low ?? '';
    const bound = asMeant.test(what) ? meant[what] : undefined;
    const things = label.replace(/^Additional ([a-z])/, (_, first: string) => first.toUpperCase());
    if (bound !== undefined) setting.label = `${things} ${way === 'more' ? 'above' : 'below'} ${bound}`;
    else if (then.test(tokens[end + 1]?.low ?? ''))
      setting.label = `${way === 'more' ? 'Increase' : 'Fall'} in ${lowered(things)}`;
    else continue;
    if (way === 'fewer') setting.sign = -1;
  }
}
