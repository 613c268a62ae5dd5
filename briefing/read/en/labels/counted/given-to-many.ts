/** People by what they got: “offered free meals to 4,300 children” → Children given free meals. */
import type { Around } from '../around.ts';
import type { Rule } from '../rule.ts';
import { lowered } from '../../phrases/naming.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isPlanned } from './done-to.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { textOf } from '../../phrases/phrase.ts';
import { isPerson, isPlural } from '../../words/classes.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { verbOf } from '../../words/verbs.ts';

const giving =
  /^(?:give|deliver|provide|serve|offer|supply|issue|award|grant|distribute|send|hand|lend|sell|pay)$/;
const others =
  /^(?:households|families|schools|farms|firms|groups|charities|clubs|businesses|hospitals|villages)$/;

const givenAs: Record<string, string> = { sell: 'sold', lend: 'lent', send: 'sent' };
/** What is done for people, who have it thereafter. */
const forThem = /^(?:provide|offer|supply|build|arrange|organi[sz]e|secure|ensure|guarantee|deliver|create)$/;

/** “built permanent housing for 900 nomadic families”, “offered free meals to 4,300 children”: what they got is not counted. */
function givenIt(setting: Setting, { text, speech }: Around): string {
  const { tokens, at, lead, group, found, kind } = setting;
  const by = leadOf(setting);
  if (kind !== 'amount' || found.unit !== '' || !group || group.passive) return '';
  // “helped build homes for”: a verb without “to”.
  const helps = /^help/.test(tokens[group.start]?.low ?? '');
  const bare = helps && group.verb.lemma === 'help' ? verbOf(tokens[group.end]?.low ?? '') : null;
  const { lemma } = bare ?? group.verb;
  // “borrowers lent books” would be those who lend.
  if (givenAs[lemma] !== undefined) return '';
  if (!(by === 'to' ? giving : by === 'for' ? forThem : /^$/).test(lemma)) return '';
  const planned = isPlanned(setting, group);
  // “: creating jobs for more than 9,000 people, …”
  const listed = group.verb.form === 'ing' && group.start === clauseOf(setting)?.start;
  if (!planned && !helps && !listed && !/^(?:past|participle)$/.test(group.verb.form)) return '';
  const from = bare ? group.end + 1 : group.end;
  const thing = trimmed(tokens, from, lead);
  if (tokens.slice(from, lead).some(({ type }) => type === 'number')) return '';
  const whom = phraseFrom(tokens, at + 1, tokens.length);
  const head = tokens[(whom?.end ?? 0) - 1]?.low ?? '';
  const isThem =
    whom && isPlural(head) && (isPerson(head) || others.test(head)) && whom.end - whom.start <= 4;
  const what = textOf(text, tokens, thing);
  if (!isThem || thing?.end !== lead || thing.end - thing.start > 3) return '';
  speech.counted = textOf(text, tokens, whom);
  return `${speech.counted} ${planned ? 'to be ' : ''}${lemma === 'grant' ? 'granted' : 'given'} ${lowered(what)}`;
}

/** Asked in this order. */
export const givenToManyRules: Rule[] = [givenIt];
