/** Shares of what was voted, delivered or bored: a part told by what was done to its whole. */
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import type { Rule } from '../rule.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';
import { participleOf } from '../../words/verbs.ts';

const isShare = ({ kind }: Setting): boolean => /^(?:percent|ratio)$/.test(kind);

/** The words behind a number up to the next mark. */
const wordsBehind = ({ tokens, at }: Setting): string => {
  const end = tokens.findIndex(({ type }, index) => index > at && type !== 'word');
  return tokens
    .slice(at + 1, end < 0 ? tokens.length : end)
    .map(({ text }) => text)
    .join(' ');
};

/** “Spending came to 9 million, or 96% of the budget voted” → Spending as a share of budget voted. */
function ofBudgetVoted(setting: Setting, { last }: Around): string {
  const [, what, done] =
    /^of (?:the|its|our|their) (?:[a-z]+ )?(budget|funds|money|sum|amount|appropriation|allocation) (voted|approved|planned|allocated|agreed|granted|provided)$/.exec(
      wordsBehind(setting),
    ) ?? [];
  if (!isShare(setting) || what === undefined) return '';
  const short = last.replace(/ by .*$/, '');
  const beside = setting.told !== null && isMoney(setting.told.found.unit) && short.split(' ').length <= 4;
  return beside ? `${short} as a share of ${what} ${done ?? ''}` : `Share of ${what} ${done ?? ''}`;
}

/** “With 71% of second-half sales already in hand, …” → Second-half sales already in hand. */
function inHand(setting: Setting): string {
  if (!isShare(setting) || setting.tokens[setting.at - 1]?.low !== 'with') return '';
  const [, whole, how] =
    /^of (?:the |our |its )?(.+?) ((?:already |now |still )?(?:in|under|on) (?:hand|place|use|order|contract|construction|stock|arrears|site))$/.exec(
      wordsBehind(setting),
    ) ?? [];
  return whole === undefined || whole.split(' ').length > 5 ? '' : `${whole} ${how ?? ''}`;
}

/** “Of the £9 million of savings in the plan, £7 million was delivered” → Savings delivered. */
function ofThatDone(setting: Setting, { done }: Around): string {
  const { tokens, at, found, clause } = setting;
  const whole = done.findLast((one) => one.label !== '');
  const deed = clauseOf(setting)?.groups.find(({ start }) => start === at + 1);
  if (!isMoney(found.unit) || tokens[0]?.low !== 'of' || clause !== 1 || whole?.clause !== 0) return '';
  if (!deed?.passive || !isMoney(whole.found.unit) || tokens[deed.end]?.type === 'word') return '';
  return `${unsaid(whole.label)} ${tokens[deed.at]?.low ?? ''}`;
}

/** “a viaduct 2.4 kilometres long, of which 38% has been painted” → Viaduct painted. */
function ofWhichDone(setting: Setting, { done }: Around): string {
  const { tokens, at } = setting;
  const last = done.at(-1)?.label ?? '';
  const deed = clauseOf(setting)?.groups.find(({ start }) => start === at + 1);
  const thing = /^(?:Length|Height|Area|Width|Depth) of (?:the )?(.+)$/.exec(last)?.[1];
  if (!isShare(setting) || tokens[at - 1]?.low !== 'which' || tokens[at - 2]?.low !== 'of') return '';
  return deed?.passive && thing !== undefined ? `${thing} ${lowered(tokens[deed.at]?.text ?? '')}` : '';
}

/** “has been taken up by 84,000 pensioners, more than a third of those eligible” → Share of eligible pensioners. */
function ofThoseEligible(setting: Setting, { last, done }: Around): string {
  const who = /^of those (eligible|entitled|affected)$/.exec(wordsBehind(setting))?.[1];
  if (!isShare(setting) || who === undefined || setting.group || done.at(-1)?.kind !== 'amount') return '';
  const those = unsaid(last);
  return those === '' || those.split(' ').length > 4 ? '' : `Share of ${who} ${lowered(those)}`;
}

/** “Contracts reached €9 million, completing 61% of the annual target” → Annual target completed. */
function targetCompleted(setting: Setting): string {
  const { group, tokens } = setting;
  const [, target] =
    /^of (?:the|its|our|their) ((?:annual|yearly|full-year|five-year) (?:target|plan|goal|budget|quota))\b/.exec(
      wordsBehind(setting),
    ) ?? [];
  const done =
    group && !group.passive && /^(?:complete|achieve|fulfil|fulfill|meet|use|spend)$/.test(group.verb.lemma)
      ? participleOf(group.verb, tokens[group.at]?.low ?? '')
      : '';
  return isShare(setting) && target !== undefined && done !== '' && setting.lead === (group?.end ?? 0) - 1
    ? `${target} ${done}`
    : '';
}

/** Asked in this order. */
export const ofWhatWasMeantRules: Rule[] = [
  ofBudgetVoted,
  inHand,
  ofThatDone,
  ofWhichDone,
  ofThoseEligible,
  targetCompleted,
];
