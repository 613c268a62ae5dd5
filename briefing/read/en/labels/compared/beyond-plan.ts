/** How far something is beyond what was meant: “over budget”, “short of its strength”, “above plan”. */
import type { ChangeAsked, ChangeRule } from './change-asked.ts';
import { overspend } from '../money/overspend.ts';
import { isPlain } from '../../words/classes.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';

/** What a number may go beyond. */
const bound = /^(?:budget|plan|target|forecast|expectations)$/;
/** What is usual, or was foreseen. */
const norm = /^(?:projections?|estimates?|guidance|normal|norm|average|median|budget|plan|target|forecast)$/;
/** What was set. */
const held =
  /^(?:target|goal|plan|budget|forecast|limit|ceiling|cap|maximum|minimum|threshold|quota|requirement)$/;
/** “more than planned”: what it was held against. */
export const meant: Record<string, string> = {
  planned: 'plan',
  budgeted: 'budget',
  expected: 'forecast',
  forecast: 'forecast',
  targeted: 'target',
  required: 'requirement',
};

/** “£2.7 million over budget” */
const overBudget = ({ setting, label, next, limit }: ChangeAsked): string | undefined =>
  overspend(label, setting, next, limit) || undefined;

/** “400 above target” */
const beyondBound = ({ label, next, limit }: ChangeAsked): string | undefined =>
  /^(?:over|under|above|below)$/.test(next) && bound.test(limit) ? `${label} ${next} ${limit}` : undefined;

/** “$3 million below the midyear projection”, “40 mm below normal” */
function beyondNorm({ setting: { tokens, at }, label, next }: ChangeAsked): string | undefined {
  if (!/^(?:over|under|above|below)$/.test(next) || /\boverrun\b/.test(label)) return undefined;
  const the = /^(?:the|its|their|our)$/.test(tokens[at + 2]?.low ?? '') ? 1 : 0;
  const from = at + 2 + the;
  // “620 above their pre-pandemic level”
  const once = tokens[from];
  if (once && /^pre-[a-z]+$/.test(once.low)) return `${label} ${next} ${once.text} level`;
  const nth = tokens.slice(from, from + 3).findIndex(({ low }) => norm.test(low));
  const words = tokens.slice(from, from + nth + 1).map(({ text }) => text);
  return nth >= 0 && tokens.slice(from, from + nth).every(isPlain)
    ? `${label} ${next} ${the === 1 ? 'the ' : ''}${words.join(' ')}`
    : undefined;
}

/** “18 short of its authorized strength” */
function shortOf({ setting: { tokens, at }, label, next, mark }: ChangeAsked): string | undefined {
  const what = next === 'short' && mark === 'of' ? phraseFrom(tokens, at + 3, tokens.length) : null;
  const words = what ? tokens.slice(what.start, what.end).map(({ text }) => text) : [];
  return words.length > 0 ? `${label} short of ${words.join(' ')}` : undefined;
}

/** “350 more than | our original target”, “seven fewer than the ceiling”: no change on the year before. */
function moreThanBound({
  setting: { tokens, at },
  label,
  next,
  mark,
  less,
}: ChangeAsked): string | undefined {
  if (!/^(?:more|fewer|less|higher|lower|longer|shorter|slower|faster)$/.test(next) || mark !== 'than')
    return undefined;
  const the = /^(?:the|its|their|our|an?)$/.test(tokens[at + 3]?.low ?? '') ? 1 : 0;
  const from = at + 3 + the;
  const bounds = tokens.slice(from, from + 3);
  const nth = bounds.findIndex(({ low }) => held.test(low));
  return nth >= 0 && bounds.slice(0, nth).every(isPlain)
    ? `${label} ${less ? 'below' : 'above'} ${tokens[from + nth]?.low ?? ''}`
    : undefined;
}

/** “finished the year £0.4 million better than plan”, “This was £2 million worse than our revised forecast”, “better than planned” */
function betterThanPlan({ setting, next, mark, planned }: ChangeAsked): string | undefined {
  if (!/^(?:better|worse)$/.test(next) || mark !== 'than') return undefined;
  const { tokens, at } = setting;
  const from = /^(?:the|its|their|our)$/.test(tokens[at + 3]?.low ?? '') ? at + 4 : at + 3;
  const nth = tokens.slice(from, from + 3).findIndex(({ low }) => bound.test(low));
  const kind = tokens.slice(from, from + Math.max(0, nth));
  const named = nth >= 0 && kind.every(isPlain) ? [...kind, tokens[from + nth]] : [];
  const what = meant[planned] ?? named.map((word) => word?.text ?? '').join(' ');
  return what === '' ? undefined : `Result ${next} than ${what}`;
}

/** “£3.4 million more than we had budgeted for” */
const moreThanBudgeted = ({ setting, label, next, planned }: ChangeAsked): string | undefined =>
  (/^(?:more|less)$/.test(next) &&
    meant[planned] === 'budget' &&
    overspend(label, setting, next === 'more' ? 'over' : 'under', 'budget')) ||
  undefined;

/** “400 more than planned” */
const moreThanPlanned = ({ label, next, mark, planned, less }: ChangeAsked): string | undefined =>
  /^(?:more|fewer|less|higher|lower)$/.test(next) && mark === 'than' && meant[planned] !== undefined
    ? `${label} ${less ? 'below' : 'above'} ${meant[planned]}`
    : undefined;

/** Where a budget, a plan or a target is named. */
export const beyondBoundRules: ChangeRule[] = [
  overBudget,
  beyondBound,
  beyondNorm,
  moreThanBound,
  shortOf,
  betterThanPlan,
];
/** Where only a word says that something was planned. */
export const beyondPlanRules: ChangeRule[] = [moreThanBudgeted, moreThanPlanned];
