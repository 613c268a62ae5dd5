/** “Family homelessness, at 164 households, was unchanged”: a measure told beside its name, in what it is counted by. */
import type { Around } from '../around.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';

/** → Family homelessness; '' where the things themselves are told of. */
export function asideAt(setting: Setting, { text, last }: Around): string {
  const { tokens, at, lead, kind, found, clause, clauses, group } = setting;
  const [before, own, next] = [clauses[clause - 1], clauseOf(setting), clauses[clause + 1]];
  if (kind !== 'amount' || found.unit !== '' || group || !before || !own || !next) return '';
  if (leadOf(setting) !== 'at' || lead !== own.start || own.joint !== ',' || before.groups.length > 0)
    return '';
  const noun = tokens[at + 1];
  if (!isPlain(noun) || !isPlural(noun?.low ?? '') || own.end !== at + 2) return '';
  // “Of the 90 shops, at 12 sites, …” tells where.
  const name = textOf(text, tokens, trimmed(tokens, before.start, before.end));
  return next.joint === ',' && next.groups[0]?.start === next.start && name !== last ? name : '';
}
