/** What a number changed, or how long a deed takes: the last touch on a label that its thing alone would tell wrongly. */
import { beyondBoundRules, beyondPlanRules } from './beyond-plan.ts';
import { byHowMuchRules } from './by-how-much.ts';
import { changeAsked, type ChangeRule } from './change-asked.ts';
import { leadOver } from './lead-over.ts';
import { gapTo } from './per-base.ts';
import { raised } from '../../phrases/naming.ts';
import { firstAnswer } from '../../grammar/first-answer.ts';
import { gainOn } from '../money/gain-on.ts';
import { wordAfter, type Setting } from '../setting.ts';
import { asLimit } from '../times/as-limit.ts';
import { asTime } from '../times/as-time.ts';
import { isMoney } from '../../numbers/units.ts';
import { delayedRules } from '../times/delayed.ts';

const rules: ChangeRule[] = [...beyondBoundRules, ...delayedRules, ...beyondPlanRules, ...byHowMuchRules];

/** A label that tells a change already. */
const told =
  /^Places (?:gained|lost)$|\b(?:increases?|rises?|growth|falls?|declines?|decreases?|reductions?|changes?|gains?|loss(?:es)?|savings?(?! (?:deposits?|accounts?|balances?)\b)|cuts?|drops?|excess|extra|effect|additional|more|fewer|added|lost|saved|gap|difference|lead|paid (?:down|off))\b/i;

/**
 * “raised the allowance by 45 yuan” → Increase in the allowance: the thing’s own name would tell that as how
 * much it is. The numbers after it are told of the thing, so this is the last that happens to a label.
 */
export function asChange(named: string, setting: Setting): string {
  const timed = asLimit(asTime(named, setting), setting);
  const ahead = leadOver(timed, setting);
  if (ahead !== '') return ahead;
  const gain = gainOn(setting);
  if (gain !== '') return gain;
  // “insured 3 million people, or 96% of the population. That was 28,000 more”: more people, and not more of a share.
  // “rose to 2.3% of GDP, or roughly 66 billion yuan”: a sum is no share.
  const { unit } = setting.found;
  const counts = setting.kind === 'amount' && (unit === '' || isMoney(unit));
  // “Farmers made up 3% of applicants, 40 more than in May”: more farmers.
  const more = unit === '' && /^(?:more|fewer)$/.test(wordAfter(setting)) && wordAfter(setting, 2) === 'than';
  const share = more ? / as a share of .+$|[’']s? share of .+$/ : / as a share of .+$/;
  const label = gapTo(counts ? timed.replace(share, '') : timed, setting);
  // “0.9 points short of the target”: that is said by now.
  if (label !== timed && / (?:below|above) /.test(label)) return label;
  if (label === '' || !/^(?:amount|duration)$/.test(setting.kind)) return label;
  // “Savings were £3 million above plan”: no change of theirs is told yet.
  if (/^(?:\S+ ){0,2}(?:loss|losses|savings)$/i.test(label)) {
    const beyond = firstAnswer(beyondBoundRules, changeAsked(setting, label));
    if (beyond !== undefined) return beyond;
  }
  if (told.test(label)) return label;
  const change = firstAnswer(rules, changeAsked(setting, label)) ?? label;
  // “is expected to fall by £3 million”: the fall is, and not what falls.
  return change.replace(
    /^(Increase|Rise|Fall|Reduction|Decrease) in (expected|planned) (?!credit|loss|return|life)/,
    (_, way: string, yet: string) => `${raised(yet)} ${way.toLowerCase()} in `,
  );
}
