/** What is so many times another’s, or so much likelier: “the arrears rate was 14%, twice the national average” → Arrears rate against the national average. */
import { clauseEnd, type Around } from '../around.ts';
import { restText } from '../../phrases/rest.ts';
import type { Setting } from '../setting.ts';
import { ingOf, verbOf } from '../../words/verbs.ts';

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

/** “Smokers were 1.8 times as likely to fall ill” → Likelihood of falling ill. */
export function timesLikely({ tokens, at, found, clauses, clause }: Setting, { text }: Around): string {
  if (found.form !== 'multiple' || !/^(?:as|more|less)$/.test(tokens[at + 1]?.low ?? '')) return '';
  const did = tokens[at + 4];
  const verb = verbOf(did?.low ?? '');
  const end = clauses[clause]?.end ?? tokens.length;
  if (tokens[at + 2]?.low !== 'likely' || tokens[at + 3]?.low !== 'to' || !did) return '';
  const ing = did.low === 'be' ? 'being' : verb?.form === 'base' ? ingOf(verb, did.low) : '';
  const rest = restText(text, tokens, at + 5, end).replace(/ (?:than|as|before|after|when|if) .*$/, '');
  return ing === '' ? '' : `Likelihood of ${ing}${rest === '' ? '' : ` ${rest}`}`;
}
