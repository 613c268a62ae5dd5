/** What a total is of, where the text says it: “taking the total to 4,021 branches”, “opened branches in Pell, bringing the total to 41”. */
import { isPlain, isPlural } from '../words/classes.ts';
import { raised } from '../phrases/naming.ts';
import { textOf, type Phrase } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import { determiners } from '../words/words.ts';
import type { Around } from './around.ts';
import { leadOf, type Setting } from './setting.ts';

/** Whether a number is where a total was brought to. */
const isTotalBrought = (setting: Setting): boolean =>
  setting.kind === 'amount' &&
  setting.found.unit === '' &&
  leadOf(setting) === 'to' &&
  /^(?:bring|take|raise|lift|push)$/.test(setting.group?.verb.lemma ?? '') &&
  /^(?:total|number|tally|count)$/.test(setting.tokens[setting.lead - 1]?.low ?? '');

/** The noun behind the number, or the object of the deed before, where that has no number of its own. */
export function totalBrought(setting: Setting, { text }: Around): string {
  if (!isTotalBrought(setting)) return '';
  const { tokens, at } = setting;
  const own = isPlain(tokens[at + 1]) ? phraseFrom(tokens, at + 1, tokens.length) : null;
  const things = own && isPlural(tokens[own.end - 1]?.low ?? '') ? own : objectBefore(setting);
  return things ? raised(textOf(text, tokens, things)) : '';
}

function objectBefore({ tokens, clauses, clause, group }: Setting): Phrase | null {
  const to = group?.start ?? 0;
  const near = clauses.slice(Math.max(0, clause - 2), clause + 1);
  const deed = near.flatMap(({ groups }) => groups).findLast(({ end }) => end <= to);
  // “…, | commissioning stations in Pell and Orm”: a comma, and a deed that goes on from the verb before.
  const goesOn = near.findLast(
    ({ start }) => start >= (deed?.end ?? 0) && start < to && /[a-z]{3}ing$/.test(tokens[start]?.low ?? ''),
  );
  const end = goesOn ? goesOn.start + 1 : (deed?.end ?? to);
  if ((deed?.passive && !goesOn) || tokens.slice(end, to).some(({ type }) => type === 'number')) return null;
  const from = end + (determiners.has(tokens[end]?.low ?? '') ? 1 : 0);
  const things = isPlain(tokens[from]) ? phraseFrom(tokens, from, to) : null;
  return things && isPlural(tokens[things.end - 1]?.low ?? '') ? things : null;
}
