/**
 * Money whose purpose leads the sentence in: “For sport the town has set aside £3 million”, “On drains, dykes and
 * quays we shall spend €90 million”.
 */
import type { Around } from '../around.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isPlain } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf, verbOf } from '../../words/verbs.ts';
import { determiners, openers, periods, pronouns } from '../../words/words.ts';

/** What is given, by the word that leads its purpose in. */
const giving =
  /^(?:provide|allocate|budget|earmark|set|put|reserve|give|assign|commit|grant|find|award|pledge|approve|vote|offer|make)$/;
const laidOut: Record<string, string> = { invest: 'Investment in', spend: 'Spending on' };
/** “In addition we shall spend”, “For now the city spends”: no purpose. */
const noPurpose =
  /^(?:addition|total|all|response|return|turn|fact|part|general|particular|balance|average|top|example|instance|now|once|comparison|date|this|that|these|those|it|them|which|what|whom|every|each|behalf|reflection|paper|occasion)$/;
/** So many tokens a purpose has. */
const longest = 9;

export function frontedPurpose(setting: Setting, { text }: Around): string {
  const { tokens, group, lead, found, kind } = setting;
  if (kind !== 'amount' || !isMoney(found.unit) || !group || group.passive) return '';
  const { lemma } = group.verb;
  const aside = /^(?:aside|by)$/.test(tokens[group.end]?.low ?? '') ? 1 : 0;
  if (lead >= group.end + aside || /^(?:set|put)$/.test(lemma) !== (aside === 1)) return '';
  const what = purpose(text, setting, group.start);
  if (what === '') return '';
  const [by, the] = what;
  const noun = laidOut[lemma];
  if (noun !== undefined) return by === 'to' ? '' : `${noun} ${the}`;
  const deed = `${participleOf(group.verb, tokens[group.at]?.low ?? '')}${aside === 1 ? ' aside' : ''}`;
  return giving.test(lemma) ? `Money ${deed} ${by === 'to' ? 'to' : 'for'} ${the}` : '';
}

/** The word before the purpose and its phrase, between the sentence's beginning and the doer; '' where none leads in. */
function purpose(text: string, setting: Setting, verb: number): [string, string] | '' {
  const { tokens, clauses } = setting;
  const own = clauseOf(setting);
  const from = openers.has(tokens[0]?.low ?? '') ? 1 : 0;
  const by = tokens[from]?.low ?? '';
  const doer = doerAt(tokens, from + 2, verb);
  if (!own || !/^(?:for|on|to|in|into)$/.test(by) || doer < 0 || doer - from > longest) return '';
  // The purpose may be a list, so that the doer stands clauses later; no verb stands between.
  if (clauses.some(({ groups, start }) => start < own.start && groups.length > 0)) return '';
  if (own.groups.some(({ start }) => start < verb)) return '';
  const words = tokens.slice(from + 1, doer);
  const list = words.some(({ low }) => low === 'and');
  if (words.some(({ type, text: mark }) => type === 'number' || (type === 'mark' && mark !== ','))) return '';
  if (words.at(-1)?.type !== 'word' || !isPlain(words.at(-1))) return '';
  if (words.some(({ low }) => noPurpose.test(low) || periods.has(low))) return '';
  if (by === 'in' && !list) return '';
  if (by === 'to' && !determiners.has(words[0]?.low ?? '') && verbOf(words[0]?.low ?? '')?.form === 'base')
    return '';
  const the = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return [by, lowered(the).replace(/^(?:our|its|their|my) /i, '')];
}

/** “we”, “the town”: where the doer begins that stands right before the verb; -1 where none does. */
function doerAt(tokens: Setting['tokens'], from: number, verb: number): number {
  if (verb - 1 >= from && pronouns.has(tokens[verb - 1]?.low ?? '')) return verb - 1;
  for (let at = verb - 2; at >= Math.max(from, verb - 4); at--) {
    if (!determiners.has(tokens[at]?.low ?? '')) continue;
    return tokens.slice(at + 1, verb).every((token) => isPlain(token)) && isPlain(tokens[at - 1]) ? at : -1;
  }
  return -1;
}
