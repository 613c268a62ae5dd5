/** People by what they got: “served 84,000 meals to 1,900 pensioners” → Pensioners given meals; “provided training for 300 miners” → Miners given training. */
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

/** Where what they got has a number of its own. */
function givenToMany(
  { tokens, at, lead, group, found, kind, told }: Setting,
  { text, speech }: Around,
): string {
  if (kind !== 'amount' || found.unit !== '' || tokens[lead]?.low !== 'to' || !group || group.passive)
    return '';
  if (!giving.test(group.verb.lemma) || !told || told.kind !== 'amount' || told.group !== group) return '';
  const things = told.found.unit === '' ? phraseFrom(tokens, told.at + 1, lead) : null;
  const whom = phraseFrom(tokens, at + 1, tokens.length);
  const head = tokens[(whom?.end ?? 0) - 1]?.low ?? '';
  if (things?.end !== lead || !whom || !(isPerson(head) || others.test(head))) return '';
  if (!isPlural(tokens[things.end - 1]?.low ?? '') || whom.end - whom.start > 3 || leadOf(told) === 'to')
    return '';
  speech.counted = textOf(text, tokens, whom);
  const done = givenAs[group.verb.lemma] ?? 'given';
  return `${speech.counted} ${done} ${textOf(text, tokens, things)}`;
}

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

/** “The goal of granting residency to 40,000 workers was met” → Workers granted residency; to be granted it, where it is still a goal. */
function aimedToGive(setting: Setting, { text, speech }: Around): string {
  const { tokens, at, lead, found, kind } = setting;
  if (kind !== 'amount' || found.unit !== '' || tokens[lead]?.low !== 'to') return '';
  const from = Math.max(1, lead - 6);
  const of = from + tokens.slice(from, lead).findLastIndex(({ low }) => low === 'of');
  const verb = of >= from && of + 2 < lead ? verbOf(tokens[of + 1]?.low ?? '') : null;
  if (verb?.form !== 'ing' || !giving.test(verb.lemma) || !goal.test(tokens[of - 1]?.low ?? '')) return '';
  const thing = trimmed(tokens, of + 2, lead);
  const whom = phraseFrom(tokens, at + 1, tokens.length);
  const head = tokens[(whom?.end ?? 0) - 1]?.low ?? '';
  if (thing?.end !== lead || !whom || !(isPerson(head) || others.test(head))) return '';
  speech.counted = textOf(text, tokens, whom);
  const origin = tokens[whom.end]?.low === 'from' ? phraseFrom(tokens, whom.end + 1, tokens.length) : null;
  const where = origin && origin.end - origin.start <= 2 ? ` from ${textOf(text, tokens, origin)}` : '';
  const met = tokens.some(
    ({ low }, index) =>
      index > whom.end && /^(?:met|reached|achieved|fulfilled|attained|accomplished)$/.test(low),
  );
  const given = verb.lemma === 'grant' ? 'granted' : 'given';
  return `${speech.counted}${where} ${met ? '' : 'to be '}${given} ${lowered(textOf(text, tokens, thing))}`;
}
const goal = /^(?:goal|aim|target|objective|task|promise|pledge)$/;

/** “Hunger was ended through free meals for 4,300 children”: what they got leads to them. */
function givenThrough(
  { tokens, at, lead, found, kind, clauses, clause }: Setting,
  { text, speech }: Around,
): string {
  if (kind !== 'amount' || found.unit !== '' || tokens[lead]?.low !== 'for') return '';
  const start = Math.max(clauses[clause]?.start ?? 0, lead - 4);
  const by = tokens.slice(start, lead).findLastIndex(({ low }) => /^(?:through|via)$/.test(low));
  const thing = by < 0 ? null : phraseFrom(tokens, start + by + 1, lead);
  const whom = phraseFrom(tokens, at + 1, tokens.length);
  const head = tokens[(whom?.end ?? 0) - 1]?.low ?? '';
  if (thing?.end !== lead || !whom || !(isPerson(head) || others.test(head))) return '';
  speech.counted = textOf(text, tokens, whom);
  return `${speech.counted} given ${lowered(textOf(text, tokens, thing))}`;
}

/** Asked in this order. */
export const givenToManyRules: Rule[] = [givenToMany, givenIt, aimedToGive, givenThrough];
