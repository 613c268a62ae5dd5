/** People by what they got: “offered free meals to 4,300 children” → Children given free meals. */
import type { Around } from '../around.ts';
import type { Rule } from '../rule.ts';
import { lowered } from '../../phrases/naming.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isPlanned } from './done-to.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { textOf } from '../../phrases/phrase.ts';
import { isPerson, isPlural } from '../../words/classes.ts';
import { clauseOf, groupBefore, leadOf, type Setting } from '../setting.ts';
import type { Group } from '../../grammar/groups.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { verbOf } from '../../words/verbs.ts';

const giving =
  /^(?:give|deliver|provide|serve|offer|supply|issue|award|grant|distribute|send|hand|lend|sell|pay)$/;
const others =
  /^(?:households|families|schools|farms|firms|groups|charities|clubs|businesses|hospitals|villages)$/;

const givenAs: Record<string, string> = { sell: 'sold', lend: 'lent', send: 'sent' };
/** What is better told by its own word. */
const kept: Record<string, string> = { grant: 'granted', award: 'awarded', pay: 'paid' };
/** What is done for people, who have it thereafter. */
const forThem = /^(?:provide|offer|supply|build|arrange|organi[sz]e|secure|ensure|guarantee|deliver|create)$/;

/** “built permanent housing for 900 nomadic families”, “offered free meals to 4,300 children”: what they got is not counted. */
function givenIt(setting: Setting, { text, speech }: Around): string {
  const { tokens, at, lead, found, kind } = setting;
  const by = leadOf(setting);
  const group = deedOf(setting);
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
  // “loans averaging £900 to”, “prizes worth £50 each to”: how much each is.
  const size = tokens.slice(from, lead).findIndex(({ low }) => /^(?:averaging|worth|totalling)$/.test(low));
  const end = size > 0 ? from + size : lead;
  const thing = trimmed(tokens, from, end);
  if (tokens.slice(from, end).some(({ type }) => type === 'number')) return '';
  // “to 140 of them”: of those counted before.
  const them = tokens[at + 1]?.low === 'of' && /^(?:them|these|those)$/.test(tokens[at + 2]?.low ?? '');
  const whom = phraseFrom(tokens, at + 1, tokens.length);
  const name = them ? unsaid(speech.counted) : textOf(text, tokens, whom);
  const head = lastWord(name).toLowerCase();
  const isThem =
    isPlural(head) && (them || isPerson(head) || others.test(head)) && name.split(' ').length <= 4;
  const what = textOf(text, tokens, thing);
  if (!isThem || thing?.end !== end || thing.end - thing.start > 3) return '';
  speech.counted = name;
  return `${name} ${planned ? 'to be ' : ''}${kept[lemma] ?? 'given'} ${lowered(what)}`;
}

/** The verb that gives; “averaging £900” is none. */
const deedOf = (setting: Setting): Group | null =>
  setting.group?.verb.lemma === 'average' && setting.group.verb.form === 'ing'
    ? groupBefore(clauseOf(setting), setting.group.start)
    : setting.group;

/** Asked in this order. */
export const givenToManyRules: Rule[] = [givenIt];
