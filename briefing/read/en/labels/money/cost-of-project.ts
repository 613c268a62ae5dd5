/** What a project costs, told behind its name: “the new mill at Kelby, a £9 million project”. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { wordAfter, type Setting } from '../setting.ts';
import type { Rule } from '../rule.ts';
import { isMoney } from '../../numbers/units.ts';
import { isPlain } from '../../words/classes.ts';
import { determiners } from '../../words/words.ts';

const project = /^(?:project|scheme|investment|programme|program|upgrade|expansion|development|undertaking)$/;
const within = /^(?:of|in|at|over|near|for|across|between)$/;
/** A name has so many words at most, with its place. */
const longest = 8;

/** “the bridge over | the Arn”: where the whole name's article stands; -1 where it has none. */
function articleBefore({ tokens, clauses }: Setting, end: number): number {
  const verbs = clauses.flatMap(({ groups }) => groups);
  let article = -1;
  for (let at = end - 1; at >= 0 && at >= end - longest; at--) {
    const token = tokens[at];
    if (token?.type !== 'word' || verbs.some((verb) => verb.start <= at && at < verb.end)) break;
    if (!determiners.has(token.low)) continue;
    article = at;
    if (!within.test(tokens[at - 1]?.low ?? '') || !isPlain(tokens[at - 2])) break;
  }
  return article;
}

/** Cost of the new mill at Kelby. */
function costOfProject(setting: Setting, { text }: Around): string {
  const { tokens, at, found } = setting;
  if (!isMoney(found.unit) || !project.test(wordAfter(setting)) || !/^an?$/.test(tokens[at - 1]?.low ?? ''))
    return '';
  // “a £9 million scheme to plant trees” has a name of its own.
  if (/^(?:to|for|of)$/.test(wordAfter(setting, 2))) return '';
  const comma = at - 2;
  const article = tokens[comma]?.text === ',' ? articleBefore(setting, comma) : -1;
  if (article < 0 || article > comma - 2) return '';
  const what = text.slice(tokens[article + 1]?.start ?? 0, tokens[comma - 1]?.end ?? 0);
  const low = tokens[article]?.low ?? '';
  return `Cost of ${/^an?$/.test(low) ? low : 'the'} ${what}`;
}

/** “…, a £9 million project that covers 12 hectares”: the mill, and no cost of it. */
function sizeOfProject({ kind, told, tokens, found }: Setting, { last }: Around): string {
  const what = /^Cost of (?:the|an?) (.+)$/.exec(last)?.[1];
  const noun = tokens[(told?.at ?? 0) + 1]?.low ?? '';
  const measured = kind === 'amount' && found.unit !== '' && !isMoney(found.unit);
  return what && measured && told && project.test(noun) ? raised(what) : '';
}

/** “, which involves a total investment of”, “, requiring an outlay of” */
const takesSum =
  /, (?:(?:which|that) (?:will )?(?:involves?|requires?|carry|carries|has|have|needs?|calls? for|represents?)|involving|requiring|carrying|with) an? ((?:(?:total|approved|agreed|planned|estimated|overall|combined|initial|annual) )*(?:investment|outlay|budget|cost|price tag)) of (?:about |around |nearly |over |more than |some )?(?:[£$€¥]|[A-Z]{2,3}\$?)?$/;

/** “work on the Harbour Bridge, which involves a total investment of 4 billion yuan”: Total investment in the Harbour Bridge. */
function sumItTakes({ found, tokens }: Setting, { text, subject }: Around): string {
  const ahead = text.slice(tokens[0]?.start ?? 0, found.start);
  const told = isMoney(found.unit) ? takesSum.exec(ahead) : null;
  const what = told?.[1];
  const from = subject === '' ? -1 : ahead.indexOf(subject);
  if (!told || what === undefined || from < 0 || from > told.index) return '';
  // “The upgrade of the works | is our largest project, with a budget of”
  const is = ahead.slice(from + subject.length, told.index);
  if (is !== '' && !/^ (?:is|was|remains) (?:now |still )?(?:the|our|its|one of) [^,;]+$/.test(is)) return '';
  const the = ahead.slice(0, from).endsWith('he ') ? 'the ' : '';
  const works = /^(?:work|construction) (?:on|of) the /i;
  if (works.test(subject)) return sumOf(what, `the ${subject.replace(works, '')}`);
  return sumOf(what, `${the}${the ? subject : lowered(subject)}`);
}

/** “Total investment in the bridge”, “Budget of the library” */
function sumOf(what: string, whose: string): string {
  const link = /investment$/.test(what) ? 'in' : /outlay$/.test(what) ? 'on' : 'of';
  return `${raised(what)} ${link} ${whose}`;
}

/** Asked in this order. */
export const costOfProjectRules: Rule[] = [costOfProject, sizeOfProject, sumItTakes];
