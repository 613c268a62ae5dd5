/** Sums told by what stands beside them, whatever their own verb is: “which 41.5 billion yuan is to be invested in”, “£11 million in reserves”. */
import { nominals } from './deed-nouns.ts';
import { doneIn, type DeedAsked, type DeedRule } from './deed-asked.ts';
import { undergoneLabel } from '../money/purposes.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';

/** “245 key projects, on which 41.5 billion yuan is to be invested” */
function investedInThem({
  setting: { tokens },
  around: { last },
  clause,
  after,
}: DeedAsked): string | undefined {
  const on =
    clause &&
    /^(?:on|in|for)$/.test(tokens[clause.start]?.low ?? '') &&
    tokens[clause.start + 1]?.low === 'which';
  if (!on || !after?.passive || !/^(?:invest|spend)$/.test(after.verb.lemma) || last === '') return undefined;
  const laid = nominals[after.verb.lemma] ?? '';
  return `${laid} ${laid === 'Spending' ? 'on' : 'in'} ${lowered(last)}`;
}

/** “a charge of £17 million, of which £11 million was paid in cash” */
function paidInCash({ setting, around: { last }, after }: DeedAsked): string | undefined {
  const { tokens, at, group } = setting;
  if (group || after?.start !== at + 1 || !after.passive) return undefined;
  return last !== '' &&
    last.split(' ').length <= 4 &&
    tokens[after.end]?.low === 'in' &&
    tokens[after.end + 1]?.low === 'cash'
    ? `${last} ${doneIn(setting, after)} in cash`
    : undefined;
}

/** “reflecting £116 million spent on new shops”: what that sum was spent on. */
function spentOn({ setting, around: { text }, after, end }: DeedAsked): string | undefined {
  const { tokens, at, group, lead } = setting;
  const spent =
    !group ||
    (lead < group.end && after?.verb.form === 'past' && /^(?:spend|invest)$/.test(after.verb.lemma));
  // “A total of £45 million was invested in flood defences”: it says nothing itself.
  const total = tokens[lead - 1]?.low === 'total' && /^an?$/.test(tokens[lead - 2]?.low ?? '');
  return spent && after?.start === at + 1 && (total || tokens[lead]?.low !== 'of')
    ? undergoneLabel(text, tokens, after, end)
    : undefined;
}

/** “wrote off $1.9 million in debts” */
function wroteOff({ setting, purpose, what }: DeedAsked): string | undefined {
  const { tokens, group } = setting;
  return group &&
    !group.passive &&
    purpose?.by === 'in' &&
    /^(?:write|waive|cancel|forgive)$/.test(group.verb.lemma)
    ? `${what} ${doneIn(setting, group)}${tokens[group.end]?.low === 'off' ? ' off' : ''}`
    : undefined;
}

/** “ended the year with £11 million in reserves” */
const inReserves = ({ setting: { tokens, group, lead }, purpose, what }: DeedAsked): string | undefined =>
  tokens[lead]?.low === 'with' && purpose?.by === 'in' && lead >= (group?.end ?? 0) ? what : undefined;

/** “spends £118 million a year with suppliers” */
function spentWith({ setting, around: { text }, end }: DeedAsked): string | undefined {
  const { tokens, at, group } = setting;
  const link = /^(?:an?|per|each)$/.test(tokens[at + 1]?.low ?? '') ? at + 3 : at + 1;
  if (group?.verb.lemma !== 'spend' || group.passive || tokens[link]?.low !== 'with') return undefined;
  const whom = textOf(text, tokens, trimmed(tokens, link + 1, end));
  return whom === '' ? undefined : `Spending with ${whom}`;
}

/** Asked in this order. */
export const sumBesideRules: DeedRule[] = [
  investedInThem,
  paidInCash,
  spentOn,
  wroteOff,
  inReserves,
  spentWith,
];
