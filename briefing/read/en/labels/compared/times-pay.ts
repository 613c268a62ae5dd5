/** What is so many times another’s: “earns six times the median salary” → Pay of the head as a multiple of median salary. */
import { clauseEnd, restEnd, type Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { restText } from '../../phrases/rest.ts';
import type { Setting } from '../setting.ts';

export function timesPay(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, found, group } = setting;
  const earns = group?.verb.lemma === 'earn' || (group?.verb.lemma === 'pay' && group.passive);
  if (found.form !== 'multiple' || !earns || subject === '' || subject.split(' ').length > 4) return '';
  if (!/^(?:the|our|its)$/.test(tokens[at + 1]?.low ?? '')) return '';
  const what = restText(text, tokens, at + 2, restEnd(setting)).replace(/\b(?:our|its) /, 'the ');
  return what === '' || what.split(' ').length > 6
    ? ''
    : `Pay of ${lowered(subject)} as a multiple of ${what}`;
}

const ofAll = /^(?:overall|national|regional|average|general|global|county|state|european|usual|median)$/;
const measures = /^(?:average|rate|level|figure|mean|median|price|share|norm)$/;

/** “the arrears rate was 14%, twice the national average” → Arrears rate against the national average. */
export function timesAll({ tokens, at, found }: Setting, { text, subject, last }: Around): string {
  const what = last || subject;
  if (found.form !== 'multiple' || what === '' || what.split(' ').length > 6) return '';
  if (tokens[at + 1]?.low !== 'the' || !ofAll.test(tokens[at + 2]?.low ?? '')) return '';
  const end = clauseEnd(tokens, at);
  const whole = tokens.slice(at + 2, end);
  const isOne = whole.length > 1 && whole.length <= 4 && whole.every(({ type }) => type === 'word');
  if (!isOne || !measures.test(whole.at(-1)?.low ?? '')) return '';
  // A label so long would lose its end: “those under 30”.
  if (what.split(' ').length > 4 && / (?:for|in|at|across|under|through) /.test(what)) return '';
  return `${what} against the ${text.slice(whole[0]?.start ?? 0, whole.at(-1)?.end ?? 0)}`;
}
