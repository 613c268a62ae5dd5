/** Numbers beside a word that only places what it is of: “the goal of 10,000 homes”, “(target: 95%)”. */
import type { Around } from './around.ts';
import { lowered, raised } from '../phrases/naming.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseFrom } from '../phrases/phrase-from.ts';
import type { Rule } from './rule.ts';
import { leadOf, type Setting } from './setting.ts';
import { isPlain } from '../words/classes.ts';
import { isMoney } from '../numbers/units.ts';

/** “a long way from the goal of 10,000 new homes”: Goal for new homes. */
function goalOf(setting: Setting, { text, speech }: Around): string {
  const { tokens, at, lead, kind, found } = setting;
  const goal = tokens[lead - 1]?.low ?? '';
  if (kind !== 'amount' || found.unit !== '' || leadOf(setting) !== 'of') return '';
  if (!/^(?:goal|target|ambition|objective)$/.test(goal)) return '';
  const what = textOf(text, tokens, phraseFrom(tokens, at + 1, tokens.length));
  if (what === '') return '';
  speech.counted = what;
  return `${raised(goal)} for ${lowered(what)}`;
}

/** “94% were made safe in a day (target: 95%)”, “(2035 goal: 90%)”, “(national average £78)”: for what was just told. */
function targetInBrackets({ tokens, at, kind }: Setting, { last, done }: Around): string {
  const open = tokens.slice(0, at).findLastIndex(({ text }) => text === '(');
  const inside = open < 0 ? [] : tokens.slice(open + 1, at);
  const noun = inside.findIndex(({ low }) =>
    /^(?:target|goal|limit|forecast|standard|average|budget)$/.test(low),
  );
  const isLed = inside
    .slice(noun + 1)
    .every(({ text }) => /^(?::|of|is|was|for|by|at|(?:19|20)\d\d)$/.test(text));
  if (noun < 0 || noun > 2 || !isLed || last === '' || inside.some(({ text }) => text === ')')) return '';
  const first = /^(?:the|our|its)$/.test(inside[0]?.low ?? '') ? 1 : 0;
  const named = inside
    .slice(first, noun + 1)
    .map(({ text }) => text)
    .join(' ');
  const told = done.findLast((one) => one.label !== '' && one.kind === kind)?.label ?? last;
  return told.split(' ').length <= 2 && first === noun && named !== 'average'
    ? `${told} ${named.toLowerCase()}`
    : `${raised(named)} for ${lowered(told)}`;
}

/** “delivered £6 million of the £8 million (of) savings planned”: Savings planned. */
function savingsPlanned({ tokens, at, found, kind }: Setting, { text, speech }: Around): string {
  const part = tokens[at - 2]?.low === 'of' && tokens[at - 1]?.low === 'the';
  if (!part || kind !== 'amount' || !(isMoney(found.unit) || found.unit === '')) return '';
  const from = tokens[at + 1]?.low === 'of' ? at + 2 : at + 1;
  // “£14 million of the £19 million savings | in the budget”
  const [, what, where] = budgeted.exec(text.slice(tokens[from]?.start ?? 0)) ?? [];
  if (what !== undefined && where !== undefined)
    return `${raised(what)}${where.endsWith('plan') ? '' : ' planned'} in the ${where}`;
  const end = tokens.slice(from, from + 5).findIndex((token) => !isPlain(token) || intended.test(token.low));
  const done = tokens[from + end];
  if (end < 1 || !intended.test(done?.low ?? '') || tokens[from + end + 1]?.low === 'by') return '';
  const start = tokens[from]?.start ?? 0;
  // “Of the ten projects promised, seven are complete”
  if (found.unit === '') speech.counted = text.slice(start, tokens[from + end - 1]?.end ?? 0);
  return raised(text.slice(start, done?.end ?? 0));
}

const budgeted =
  /^((?:[a-z]+ )?(?:savings|efficiencies|cuts|reductions)) in (?:the|our|its|this year['’]s) ((?:[a-z]+ )?(?:budget|plan|programme))\b/;
const intended =
  /^(?:planned|budgeted|promised|pledged|targeted|approved|required|needed|expected|agreed|sought|awarded|allocated|earmarked|commissioned|ordered)$/;

export const namedAsRules: Rule[] = [goalOf, targetInBrackets, savingsPlanned];
