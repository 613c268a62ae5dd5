/** Sums that no verb of their own names: lines of a budget, posts and funds that are told beside it. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { aimText } from '../../phrases/aim.ts';
import { textOf } from '../../phrases/phrase.ts';
import { isPlain } from '../../words/classes.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { raised } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { verbOf } from '../../words/verbs.ts';
import { periods } from '../../words/words.ts';
import type { Setting } from '../setting.ts';

/** Past “annually”, “a year”, “over two years”. */
function pastTime({ tokens }: Setting, from: number): number {
  const [one, two] = [tokens[from], tokens[from + 1]];
  if (/^(?:annually|yearly)$/.test(one?.low ?? '')) return from + 1;
  if (/^(?:an?|per|each|every)$/.test(one?.low ?? '') && periods.has(two?.low ?? '')) return from + 2;
  return /^(?:over|for)$/.test(one?.low ?? '') && /(?:years?|months)$/.test(two?.low ?? '') ? from + 2 : from;
}

/** “$2.2 million | and 8 positions | for the third year of the scheme”: posts told beside the sum are for the same. */
function pastHeads({ tokens }: Setting, from: number): number {
  if (tokens[from]?.low !== 'and' || tokens[from + 1]?.type !== 'number') return from;
  const heads = phraseFrom(tokens, from + 2, from + 6);
  return heads && /^(?:for|to)$/.test(tokens[heads.end]?.low ?? '') ? heads.end : from;
}

/** “$2.2 million and 8 positions for the third year of the scheme” → Positions for the third year of the scheme. */
function headsBesideSum(setting: Setting, around: Around): string {
  const { tokens, at, found, told } = setting;
  if (found.unit !== '' || told?.at !== at - 2 || tokens[at - 1]?.low !== 'and') return '';
  const what = /^Funding ((?:for|to) .+)$/.exec(told.label)?.[1];
  const heads = phraseFrom(tokens, at + 1, at + 5);
  return what !== undefined && heads && pastHeads(setting, told.at + 1) === heads.end
    ? `${raised(textOf(around.text, tokens, heads))} ${what}`
    : '';
}

/** “$44 million to widen access to child care; $6 million for school meals”, “$2 million on gritting”: a line of a budget begins with its sum. */
function budgetLine(setting: Setting, { text }: Around): string {
  const { tokens, clauses, at, found, kind, group } = setting;
  if (kind !== 'amount' || !isMoney(found.unit) || group) return '';
  const own = clauses[setting.clause];
  const opens =
    at === own?.start &&
    (tokens.slice(0, at).every(({ type }) => type === 'mark') || /^(?:[;:•–—]|; and|, and)$/.test(own.joint));
  if (!opens) return '';
  const link = pastTime(setting, pastHeads(setting, at + 1));
  const by = tokens[link]?.low ?? '';
  const verb = verbOf(tokens[link + 1]?.low ?? '');
  const deed = by === 'to' && verb?.form === 'base';
  if (!deed && by !== 'for' && by !== 'on') return '';
  // “£6 million for the year”, “$3 million to the museum was paid”: nothing it is for.
  const predicate = clauses.some(
    ({ groups, start, joint }, index) =>
      index >= setting.clause &&
      (start === own?.start || !/^(?:;|and|, and)$/.test(joint)) &&
      // “for the third year of the scheme, which has helped 900 people”: told of the scheme.
      ![0, 1].some((nth) => /^(?:which|who|whose)$/.test(tokens[start + nth]?.low ?? '')) &&
      groups.some(
        (one) =>
          !one.infinitive &&
          one.verb.form !== 'ing' &&
          one.start > link + 1 &&
          // “toward a total of 60 needed to open the clinic”
          !(tokens[one.at - 1]?.low === 'to' && /ed$/.test(tokens[one.start]?.low ?? '')),
      ),
  );
  if (predicate && !deed) return '';
  const end = clauses.find((one) => one.end > link)?.end ?? tokens.length;
  const name = nameAt(tokens, text, link + 1);
  const what = deed
    ? aimText(text, tokens, clauses, link + 2, tokens.length)
    : name || aimText(text, tokens, clauses, link + 1, Math.max(end, link + 1));
  if (what === '' || periods.has(what.split(' ').at(-1)?.toLowerCase() ?? '')) return '';
  return deed
    ? `Funding to ${tokens[link + 1]?.low ?? ''} ${what}`
    : `${by === 'on' ? 'Spending on' : 'Funding for'} ${what}`;
}

/** “Read by Grade 3”: a name of large words with small ones and a number in it. */
function nameAt(tokens: Setting['tokens'], text: string, from: number): string {
  const [one, by, two, number] = [0, 1, 2, 3].map((nth) => tokens[from + nth]);
  return /^[A-Z]/.test(one?.text ?? '') &&
    /^(?:by|at|for|in|on)$/.test(by?.low ?? '') &&
    /^[A-Z]/.test(two?.text ?? '')
    ? text.slice(one?.start ?? 0, (/^\d+$/.test(number?.text ?? '') ? number : two)?.end ?? 0)
    : '';
}

const moneys =
  /^(?:funds?|funding|grants?|loans?|aid|assistance|relief|subsid(?:y|ies)|credits?|incentives?|scholarships?|donations?|bonds|savings|revenues?|benefits|compensation)$/;

/** “the benefits they deserve, more than $90 million in federal funds”, “$40 million in new, direct tax relief”: what the money is. */
function inMoney(setting: Setting, { text }: Around): string {
  const { tokens, clauses, at, found, kind, group } = setting;
  if (kind !== 'amount' || !isMoney(found.unit) || tokens[at + 1]?.low !== 'in') return '';
  const adjectives = tokens[at + 3]?.text === ',' ? 2 : 0;
  // Where a verb gives it, other rules tell of its deed.
  const apart = !group && setting.lead < (clauses[setting.clause]?.start ?? 0);
  const from = at + 2 + adjectives;
  const words = tokens.slice(from, from + 5);
  const head = words.findIndex((token) => !isPlain(token) || moneys.test(token.low));
  return (adjectives > 0 || apart) && head >= 0 && isPlain(words[head]) && isPlain(tokens[at + 2])
    ? raised(textOf(text, tokens, { start: at + 2, end: from + head + 1 }))
    : '';
}

/** Asked in this order. */
export const sumByItselfRules: Rule[] = [budgetLine, headsBesideSum, inMoney];
