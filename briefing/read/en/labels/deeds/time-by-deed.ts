/** Times and measures told by what was done with them: “Nights spent by tourists”, “Time saved for commuters”, “Lost to leaks”. */
import { nominals, nounOf, times } from './deed-nouns.ts';
import { doneIn, isOwnDeed, type DeedDone, type DeedRule } from './deed-asked.ts';
import { timeTo } from '../money/takes.ts';
import { byWhom, lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { isDuration } from '../../numbers/units.ts';
import { isPlain } from '../../words/classes.ts';
import { determiners } from '../../words/words.ts';

/** “brought 14,200 hectares under irrigation” */
const broughtUnder = ({ group, lemma, direct, purpose, what }: DeedDone): string | undefined =>
  direct && purpose?.by === 'under' && !group.passive && lemma !== 'be' ? what : undefined;

/** “It took 36 minutes on average to answer a call” */
function tookToDo({ setting, around, clause, lemma, end }: DeedDone): string | undefined {
  const { tokens, at, kind } = setting;
  if (lemma !== 'take' || kind !== 'duration') return undefined;
  const aim = tokens.findIndex(({ low }, index) => index > at && index <= at + 4 && low === 'to');
  const does = tokens[aim + 1];
  if (aim < 0 || !does || !isPlain(does) || determiners.has(does.low)) return undefined;
  const until = clause?.groups.find(({ start }) => start > aim + 1)?.start ?? end;
  return timeTo(setting, around.text, aim + 1, until, around.subject);
}

/** “spent | an average of | 5.2 nights”, “waited | for | 41 days”: nothing but a measure between the verb and its time. */
const lasted = ({ setting: { tokens, at }, group }: DeedDone): boolean =>
  tokens
    .slice(group.end, at)
    .every(({ low }) =>
      /^(?:for|an?|the|average|mean|median|of|just|only|over|about|around|nearly|under|more|less|than|at|least)$/.test(
        low,
      ),
    );

const passed: Record<string, string> = {
  work: 'Hours worked',
  put: 'Hours put in',
  give: 'Hours given',
  volunteer: 'Hours volunteered',
  donate: 'Hours donated',
};

/** “Tourists spent 5.2 nights”, “Employees worked 38.7 hours a week” */
function hoursBy(asked: DeedDone): string | undefined {
  const { setting, around, group, lemma, direct } = asked;
  const { tokens, at, found } = setting;
  const { subject } = around;
  const isSpent = lemma === 'spend';
  const nights = /^nights?$/.test(found.unit) ? 'Nights spent' : 'Time spent';
  const noun = isSpent ? nights : passed[lemma];
  const isLong = isSpent ? isDuration(found.unit) : /^hours?$/.test(found.unit);
  if (noun === undefined || !isLong || group.passive || byWhom(subject) === '') return undefined;
  if (!direct && !lasted(asked)) return undefined;
  // “The average patient spends 4.2 days in hospital”
  const state =
    isSpent && tokens[at + 1]?.low === 'in' && isPlain(tokens[at + 2]) && !isPlain(tokens[at + 3])
      ? ` in ${tokens[at + 2]?.text ?? ''}`
      : '';
  // “Each volunteer gives three hours a week”
  const each = /^(?:each|every)$/.test(tokens[group.start - subject.split(' ').length - 1]?.low ?? '');
  return `${noun}${state} ${each ? 'per' : 'by'} ${lowered(subject)}`;
}

/** “The new timetable saves commuters an average of 11 minutes” */
function timeSaved({ setting, around: { text }, group, lemma, direct }: DeedDone): string | undefined {
  const { tokens, lead, kind, found } = setting;
  if (lemma !== 'save' || group.passive || kind !== 'duration' || !isDuration(found.unit)) return undefined;
  const whom = direct ? null : trimmed(tokens, group.end, lead);
  const first = whom ? tokens.slice(whom.start, whom.end).findIndex(({ low }) => determiners.has(low)) : -1;
  if (whom && first > 0) whom.end = whom.start + first;
  return whom && isPlain(tokens[whom.start]) ? `Time saved for ${textOf(text, tokens, whom)}` : 'Time saved';
}

/** “lost 118 million litres a day to leaks” */
const lostTo = ({ setting, group, lemma, direct, purpose, what }: DeedDone): string | undefined =>
  lemma === 'lose' && !group.passive && direct && purpose?.by === 'to' && !isDuration(setting.found.unit)
    ? `Lost to ${what}`
    : undefined;

/** “The Chancellor spoke for 64 minutes” */
const spoke = ({ setting, lemma }: DeedDone): string | undefined =>
  lemma === 'speak' && isDuration(setting.found.unit) ? 'Length of the speech' : undefined;

/** “Patients waited for 41 days”: Patient wait. */
function waitOf(asked: DeedDone): string | undefined {
  const { setting, around, lemma, direct } = asked;
  const noun = times[lemma];
  return isDuration(setting.found.unit) && noun && (direct || lasted(asked)) && around.subject !== ''
    ? nounOf(setting, around.subject, noun)
    : undefined;
}

/** “lost 38 hours to congestion”: Time lost to congestion. */
function timeDoneTo(asked: DeedDone): string | undefined {
  const { setting, group, lemma, direct, purpose, what } = asked;
  if (!isOwnDeed(asked, nominals[lemma]) || !direct || !isDuration(setting.found.unit)) return undefined;
  return purpose?.by === 'to' &&
    setting.tokens[purpose.phrase.start - 1]?.type !== 'number' &&
    purpose.phrase.end - purpose.phrase.start <= 4
    ? `Time ${doneIn(setting, group)} to ${what}`
    : undefined;
}

/** Asked in this order. */
export const timeByDeedRules: DeedRule<DeedDone>[] = [
  broughtUnder,
  tookToDo,
  hoursBy,
  timeSaved,
  lostTo,
  spoke,
  waitOf,
  timeDoneTo,
];
