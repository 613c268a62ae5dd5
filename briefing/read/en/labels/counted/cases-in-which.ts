/** “In nine cases out of ten the form came back late”: not the cases are told, but what happens in them. */
import type { Around } from '../around.ts';
import { isPlural } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

const cases = /^(?:cases|instances|occasions)$/;

/** The subject and the verb after “In nine cases out of ten”, “in 340 instances”. */
function happening({ tokens, at, clauses, clause }: Setting): { from: number; does: Group } | null {
  const own = clauses[clause];
  const does = own?.groups.find(({ start }) => start > at);
  const word = tokens[at + 1]?.low ?? '';
  const from = cases.test(word) ? at + 2 : at + 1;
  const led = tokens[own?.start ?? -1]?.low === 'in' && at <= (own?.start ?? 0) + 3;
  const words = tokens.slice(from, does?.start);
  return led && does && words.length > 0 && words.length <= 5 && words.every(({ type }) => type === 'word')
    ? { from, does }
    : null;
}

/** “In four cases out of five the parcel was delivered within a day” → Parcels delivered within a day. */
export function inSoManyCases(setting: Setting, { text }: Around): string {
  const { tokens, kind, found } = setting;
  const told = kind === 'ratio' && / cases (?:in|out of) /.test(found.raw) ? happening(setting) : null;
  if (!told?.does.passive) return '';
  const what = textOf(text, tokens, trimmed(tokens, told.from, told.does.start));
  const many = isPlural(what.split(' ').at(-1) ?? '') ? what : `${what}s`;
  const rest = restText(text, tokens, told.does.end, clauseOf(setting)?.end ?? tokens.length);
  if (what === '' || rest.split(' ').length > 6) return '';
  return `${many} ${participleOf(told.does.verb, tokens[told.does.at]?.low ?? '')} ${rest}`.trim();
}

/** “in 340 instances customers had to wait” → Instances in which customers had to wait. */
export function casesInWhich(setting: Setting, { text }: Around): string {
  const { tokens, at, kind, found } = setting;
  const word = tokens[at + 1]?.low ?? '';
  const told = kind === 'amount' && found.unit === '' && cases.test(word) ? happening(setting) : null;
  if (!told) return '';
  const who = textOf(text, tokens, { start: told.from, end: told.does.start });
  const does = text.slice(tokens[told.does.start]?.start ?? 0, tokens[told.does.end - 1]?.end ?? 0);
  const rest = restText(text, tokens, told.does.end, clauseOf(setting)?.end ?? tokens.length);
  const more = rest === '' || rest.split(' ').length > 4 ? '' : ` ${rest}`;
  return `${word} in which ${who} ${does}${more}`;
}

/** “in 340 instances | customers had to wait”: where what happens begins; -1 where nothing happens in cases. */
export const afterCases = (tokens: Setting['tokens'], from: number, to: number): number =>
  tokens[from]?.low === 'in' &&
  tokens[from + 1]?.type === 'number' &&
  cases.test(tokens[from + 2]?.low ?? '') &&
  from + 3 < to
    ? from + 3
    : -1;
