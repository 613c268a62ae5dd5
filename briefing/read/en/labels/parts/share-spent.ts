/** Shares of a sum by what they went to: “Of this, 44% was invested in homes”. */
import type { Around } from '../around.ts';
import type { Rule } from '../rule.ts';
import { lowered } from '../../phrases/naming.ts';
import { aimText } from '../../phrases/aim.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';

const spends = /^(?:invest|spend|use|allocate|earmark|devote|dedicate|channel|direct|assign)$/;
const links = /^(?:in|on|for|to|into|towards?)$/;
/** Names that tell already that it is money which goes somewhere. */
const measure = /\b(?:investment|spending|expenditure|funding|aid|support|outlay)$/i;
/** “Investment growth”, “Spending on safety”: the sum itself. */
const sumOf = (label: string): string =>
  label
    .replace(/^(?:Growth|Rise|Increase|Fall) in | growth$/g, '')
    .replace(/(?<=(?:investment|spending|expenditure)) (?:on|in) .+$/i, '');

const isShare = ({ kind, tokens, at }: Setting): boolean =>
  /^(?:percent|ratio)$/.test(kind) && (tokens[at + 1]?.low !== 'of' || isOfThis(tokens, at));

/** “About 60% of this went into training” */
const isOfThis = (tokens: Setting['tokens'], at: number): boolean =>
  tokens[at + 1]?.low === 'of' && /^(?:this|that|it)$/.test(tokens[at + 2]?.low ?? '');

/** Share of public investment in homes; Share invested in homes, where the sum has no name. */
function shareSpent(setting: Setting, { text, speech }: Around): string {
  const { tokens, at, clauses } = setting;
  const did = clauseOf(setting)?.groups.find(({ start }) => start === at + (isOfThis(tokens, at) ? 3 : 1));
  if (!isShare(setting) || !did) return '';
  const went = did.verb.lemma === 'go';
  const link = tokens[did.end]?.low ?? '';
  if (!(went || (did.passive && spends.test(did.verb.lemma))) || !links.test(link)) return '';
  const what = aimText(text, tokens, clauses, did.end + 1, tokens.length);
  if (what === '') return '';
  const first = isOfThis(tokens, at) ? at + 1 : 0;
  const [of = '', these = '', sum = ''] = tokens.slice(first, first + 3).map(({ low }) => low);
  const ofThis =
    of === 'of' && (/^(?:this|that|it)$/.test(these) || /^(?:total|sum|money|amount)$/.test(sum));
  const whole = ofThis && measure.test(sumOf(speech.label)) ? lowered(sumOf(speech.label)) : '';
  const by = whole.endsWith('investment')
    ? 'in'
    : went && whole !== '' && /spending|expenditure|outlay/.test(whole)
      ? 'on'
      : link;
  if (whole !== '') return `Share of ${whole} ${by} ${what}`;
  if (went) return first > 0 ? `Share that went ${link} ${what}` : '';
  return `Share ${participleOf(did.verb, tokens[did.at]?.low ?? '')} ${link} ${what}`;
}

/** Asked in this order. */
export const shareSpentRules: Rule[] = [shareSpent];
