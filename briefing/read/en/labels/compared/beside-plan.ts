/** Labels of what is held against a plan or a budget. */
import type { Rule } from '../rule.ts';
import type { Around } from '../around.ts';
import { whenBehind } from './then.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { isPerson } from '../../words/classes.ts';
import { unsaid } from '../../phrases/unsaid.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { clauseOf, leadOf, type Setting } from '../setting.ts';
import { isMoney, isPercent } from '../../numbers/units.ts';

/** “spending was £61 million, which was £0.8 million, or 1.3%, under budget”: both are what was left. */
function orUnder({ tokens, at, found, lead }: Setting, { last, subject }: Around): string {
  if (!isMoney(found.unit) && !isPercent(found.unit)) return '';
  // “slipped to 88%, below the target of 92%”: a level, and no distance to it.
  if (tokens[at + 2]?.low !== 'or' && tokens[lead]?.low !== 'or') return '';
  const words = tokens.slice(at + 1, at + 7).map(({ low, type }) => (type === 'number' ? '#' : low));
  const [, way, norm] =
    /^(?:, or # ?,|,) (under|over|below|above) (?:its |our |the )?(budget|forecast|plan|target|projections?)\b/.exec(
      words.join(' '),
    ) ?? [];
  if (way === undefined || norm === undefined) return '';
  const told = (last || subject).replace(/ (?:under|over|below|above) \w+$/, '');
  const noun = /^(?:under|below)$/.test(way) ? 'Underspend' : 'Overspend';
  return norm === 'budget' && /\b(?:spending|expenditure|budget|costs?)$|spend\b/i.test(told)
    ? noun
    : `${told} ${way} ${norm}`;
}

/** “resurfaced 14.6 miles of road, against a plan of 18 miles”: the plan for that. */
function planFor(setting: Setting, { last }: Around): string {
  const { tokens, lead, at } = setting;
  const noun =
    leadOf(setting) === 'of' || clauseOf(setting)?.start === lead - 2 ? (tokens[lead - 1]?.low ?? '') : '';
  // “within our limit of 40”, but not “the board's target of 40”.
  const limit =
    /^(?:target|goal|limit|ceiling|cap|maximum|minimum|threshold|standard|ambition|requirement)$/.test(
      noun,
    ) &&
    /^(?:an?|the|our|its)$/.test(tokens[lead - 2]?.low ?? '') &&
    /^(?:against|within|inside|below|under|versus)$/.test(tokens[lead - 3]?.low ?? '');
  if (!(limit || /^(?:plan|budget|forecast)$/.test(noun)) || last === '' || last.split(' ').length > 8)
    return '';
  const against =
    limit ||
    tokens.slice(Math.max(0, lead - 4), lead - 1).some(({ low }) => /^(?:against|than|with|of)$/.test(low));
  return against && tokens[lead]?.low === 'of' && at > lead
    ? `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)} for ${lowered(last)}`
    : '';
}

/** “against a target of 50% and 47% in 2018”: what was so then, and no target. */
function asItWasThen({ tokens, at, found, kind }: Setting, { text, done }: Around): string {
  const target = done.at(-1);
  const when = whenBehind(text.slice(found.end, found.end + 40));
  const aimed = /^(?:Target|Goal) for (.+)$/.exec(target?.label ?? '')?.[1];
  const isNext = tokens[at - 1]?.low === 'and' && target?.at === at - 2 && target.kind === kind;
  return isNext && aimed !== undefined && when !== '' ? raised(aimed) + when : '';
}

const meant =
  /^(?:promised|planned|required|needed|pledged|budgeted|targeted|permitted|allowed|recommended|mandated|envisaged|prescribed|stipulated|projected)$/;
/** What something is held against, right before it. */
const heldTo = /^(?:above|below|over|under|beyond|than|of|within|against|with|from|exceed|meet|beat|miss)/;

/** “less than half of the 1,500 promised”, “above the 12% required by law”, “short of the 110 km set out in the plan”: as was meant, and not as it is. */
function asMeant(setting: Setting, { last, done }: Around): string {
  const { tokens, at, kind, found } = setting;
  const [first, second] = [1, 2].map((nth) => tokens[at + nth]?.low ?? '');
  const laidDown = /^(?:set out|laid down|called for|provided for)$/.test(`${first ?? ''} ${second ?? ''}`);
  const how = laidDown ? 'planned' : (first ?? '');
  const after = tokens[at + (laidDown ? 3 : 2)];
  const ends = after?.type !== 'word' || /^(?:by|in|under|at|last|this)$/.test(after.low);
  if (!meant.test(how) || !ends || !/^(?:amount|percent|ratio)$/.test(kind)) return '';
  if (
    !(tokens[at - 1]?.low === 'the' ? heldTo.test(tokens[at - 2]?.low ?? '') : tokens[at - 1]?.low === 'of')
  )
    return '';
  // “over 300 homes, 12% of all sales, against the 15% required”: the share, and not the homes.
  const same = done.findLast((one) => one.label !== '' && one.kind === kind)?.label ?? last;
  const what = found.unit === '' ? unsaid(same) : same;
  if (same === '' || new RegExp(`\\b${how}\\b`, 'i').test(same)) return '';
  // “above the minimum of £7 million recommended”
  const least = /^(?:minimum|maximum)$/.exec(
    tokens[at - 1]?.low === 'of' ? (tokens[at - 2]?.low ?? '') : '',
  )?.[0];
  if (least !== undefined) return raised(`${how} ${least} ${lowered(same)}`);
  // “short of the 5,000 planned”: people are not planned, but what is done for them.
  if (found.unit === '' && what !== same && isPerson(lastWord(what).toLowerCase()))
    return `Target for ${lowered(same.replace(/ by (?!women|men|girls|boys).+$/, ''))}`;
  return found.unit === '' && what !== same ? `${what} ${how}` : raised(`${how} ${lowered(same)}`);
}

/** “Grants of €31 million were paid, 74% of the sum budgeted”: how much of the plan that was. */
function partOfPlan({ tokens, at, kind }: Setting, { last }: Around): string {
  const [of, the, noun, how] = [1, 2, 3, 4].map((nth) => tokens[at + nth]?.low ?? '');
  const sum = /^(?:amount|sum|total|number|quantity|figure|level|volume)$/.test(noun ?? '');
  const ends =
    tokens[at + 5]?.type !== 'word' || /^(?:by|in|for|at|under|last|this)$/.test(tokens[at + 5]?.low ?? '');
  return /^(?:percent|ratio)$/.test(kind) &&
    of === 'of' &&
    the === 'the' &&
    sum &&
    ends &&
    isMeant(how ?? '') &&
    last !== ''
    ? `${last} as a share of the ${noun ?? ''} ${how ?? ''}`
    : '';
}

const isMeant = (word: string): boolean =>
  meant.test(word) || /^(?:expected|approved|due|forecast)$/.test(word);

/** Asked in this order. */
export const besidePlanRules: Rule[] = [orUnder, planFor, asItWasThen, asMeant, partOfPlan];
