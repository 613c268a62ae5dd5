/** Labels of money, measures and times that were given, taken or lost: by what for, or by the deed itself. */
import { restEnd, type Around } from '../around.ts';
import type { DeedAsked, DeedDone } from './deed-asked.ts';
import { firstAnswer } from '../../grammar/first-answer.ts';
import type { Group } from '../../grammar/groups.ts';
import { sumBesideRules } from './sum-beside-deed.ts';
import { sumByDeedRules } from './sum-by-deed.ts';
import { sumForRules } from './sum-for-what.ts';
import { timeByDeedRules } from './time-by-deed.ts';
import { purposeOf, wholeOf } from '../money/purposes.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';

/** “$90 million will go to flood defences”, “spent £12 million on roads”, “lost 38 hours to congestion”. */
export function deedLabel(setting: Setting, around: Around): string {
  const { tokens, at, found, kind } = setting;
  if (found.unit === '' || !/^(?:amount|duration)$/.test(kind)) return '';
  const clause = clauseOf(setting);
  const end = restEnd(setting);
  const purpose = purposeOf(setting, end);
  const what = purpose ? wholeOf(around.text, tokens, purpose.phrase) : '';
  const after = clause?.groups.find((one) => one.start > at) ?? null;
  const asked = { setting, around, clause, end, purpose, what, after };
  return isMoney(found.unit) ? sumLabel(asked) : measureLabel(asked);
}

function sumLabel(asked: DeedAsked): string {
  const { setting, purpose, what } = asked;
  const told = firstAnswer(sumBesideRules, asked);
  if (told !== undefined) return told;
  const group = setting.group ?? sharedDeed(setting);
  if (group) return firstAnswer([...sumByDeedRules, ...sumForRules], doneBy(asked, group)) ?? what;
  const isWith = setting.tokens[setting.lead]?.low === 'with';
  return purpose?.by === 'for' || (purpose?.by === 'in' && isWith) ? what : '';
}

function measureLabel(asked: DeedAsked): string {
  const { group } = asked.setting;
  return (group && firstAnswer(timeByDeedRules, doneBy(asked, group))) ?? '';
}

const doneBy = (asked: DeedAsked, group: Group): DeedDone => ({
  ...asked,
  group,
  lemma: group.verb.lemma,
  direct: isObject(asked.setting, group),
});

/** “spent $212 million”, “lost an average of 38 hours”, “will save up to £3 million”: the number is what the verb does. */
const isObject = ({ tokens, lead }: Setting, group: Group): boolean =>
  tokens
    .slice(group.end, lead + 1)
    .every(({ low }) =>
      /^(?:an?|average|mean|median|total|combined|estimated|record|further|extra|of|out|back|in|off|over|only|just|on)$/.test(
        low,
      ),
    );

/** “sets aside $2 billion for housing and $900 million for schools”: one deed does for both. */
function sharedDeed(setting: Setting): Group | null {
  const clause = clauseOf(setting);
  const bare = clause !== undefined && /and$/.test(clause.joint) && clause.start === setting.at;
  const verb = setting.governing?.verb;
  return bare && (verb?.class === 'deed' || verb?.lemma === 'go') ? setting.governing : null;
}
