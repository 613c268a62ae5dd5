/** Shares whose whole stands before them: as the caption of a line, or as what was just counted. */
import { lowered } from '../../phrases/naming.ts';
import { isPlural } from '../../words/classes.ts';
import { ingOf, verbOf } from '../../words/verbs.ts';
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { clauseOf, type Setting } from '../setting.ts';

/** “Pupils reading at or above the set level: 44%”: who they are is told by the whole caption. */
function captioned({ tokens, at, clauses, clause, kind }: Setting, { text }: Around): string {
  const [own, before] = [clauses[clause], clauses[clause - 1]];
  const tells = before?.groups[0];
  if (kind !== 'percent' || clause !== 1 || own?.joint !== ':' || own.start !== at || !before || !tells)
    return '';
  const first = tokens[tells.start - 1]?.low ?? '';
  const which =
    /^(?:who|that)$/.test(first) || (/ing$/.test(tokens[tells.start]?.low ?? '') && isPlural(first));
  const words = before.end - before.start;
  return which && words <= 9
    ? text.slice(tokens[before.start]?.start ?? 0, tokens[before.end - 1]?.end ?? 0)
    : '';
}

/** A caption that tells what was done so soon: where it begins and ends, and the verb within. */
function doneInTime({ tokens, clauses }: Setting, colon: number): { start: number; did: number } | null {
  const head = clauses.findIndex(({ end }) => end === colon);
  const start = clauses[head]?.start ?? colon;
  const words = tokens.slice(start, colon);
  // “Planned repairs | finished | within …”: the deed stands behind the things.
  const did =
    start +
    words.findIndex(
      ({ low }, at) =>
        /^(?:past|participle)$/.test(verbOf(low)?.form ?? '') && isPlural(words[at - 1]?.low ?? ''),
    );
  const soon = words.findIndex(
    ({ low }, at) =>
      start + at > did &&
      (/^(?:within|inside|under)$/.test(low) || (low === 'on' && words[at + 1]?.low === 'time')),
  );
  return tokens[colon]?.text === ':' && soon > 0 && did > start && words.length <= 11 ? { start, did } : null;
}

/** “Leaks mended within two days: 91%”: the whole caption says of what it is a share. */
function captionedSoon(setting: Setting, { text }: Around): string {
  const { tokens, at, kind } = setting;
  const caption = kind === 'percent' ? doneInTime(setting, at - 1) : null;
  return caption ? text.slice(tokens[caption.start]?.start ?? 0, tokens[at - 2]?.end ?? 0) : '';
}

/** “Leaks mended within two days: 91%”: the days are no more than the limit that most were mended in. */
function limitInCaption(setting: Setting, { text }: Around): string {
  const { tokens, at, kind } = setting;
  const share = tokens[at + 2];
  const caption =
    kind === 'duration' && share?.type === 'number' && /(?:%|per ?cent)$/.test(share.low)
      ? doneInTime(setting, at + 1)
      : null;
  const verb = verbOf(tokens[caption?.did ?? -1]?.low ?? '');
  if (!caption || !verb) return '';
  const things = text.slice(tokens[caption.start]?.start ?? 0, tokens[caption.did - 1]?.end ?? 0);
  return `Time limit for ${ingOf(verb, tokens[caption.did]?.low ?? '')} ${lowered(things)}`;
}

/** “answered 120,400 calls, 81% within 30 seconds” → Calls answered within 30 seconds: a part of those just counted. */
function soSoon(setting: Setting, { done }: Around): string {
  const { tokens, at, kind, clause, group } = setting;
  const own = clauseOf(setting);
  const told = done.at(-1);
  if (kind !== 'percent' || group || own?.joint !== ',' || own.start !== at) return '';
  const [within, time] = [tokens[at + 1], tokens[at + 2]];
  const soon = within?.low === 'within' && time?.type === 'number';
  const onTime = within?.low === 'on' && /^(?:time|schedule)$/.test(time?.low ?? '');
  return (soon || onTime) && told?.kind === 'amount' && told.found.unit === '' && told.clause === clause - 1
    ? `${told.label} ${within.low} ${time?.text ?? ''}`
    : '';
}

/** Asked in this order. */
export const shareSoRules: Rule[] = [captioned, captionedSoon, limitInCaption, soSoon];
