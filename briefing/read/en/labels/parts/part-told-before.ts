/** Parts named by what was told before them: a rise, a total, a level, what made the electricity. */
import { lowered, raised, shareOf } from '../../phrases/naming.ts';
import type { NamedPart, PartRule } from './part.ts';
import { alsoDone, sameDeed } from './same-deed.ts';
import { restText } from '../../phrases/rest.ts';
import { leadOf } from '../setting.ts';
import { changes } from '../../words/words.ts';
import { topicOf } from '../../subjects/subjects.ts';

/** “a third of the rise in thefts”: a rise alone may be any. */
function ofRise({ text, setting, subject, end, group, after, phrase, whole }: NamedPart): string | null {
  const { tokens } = setting;
  if (
    subject === '' ||
    group?.verb.lemma !== 'be' ||
    !changes.has(tokens[phrase.end - 1]?.low ?? '') ||
    tokens[phrase.end]?.low !== 'in' ||
    (after?.start ?? 0) >= phrase.end
  )
    return null;
  const changed = restText(text, tokens, phrase.end + 1, end);
  return changed !== '' && changed.split(' ').length <= 7 ? shareOf(subject, `${whole} in ${changed}`) : null;
}

/** “Costs rose, with fuel accounting for half of the increase”: a rise of what rose. */
function ofThatRise({ text, setting, subject, group, phrase, whole }: NamedPart): string | null {
  const { tokens, at, clauses, clause } = setting;
  const moved = clauses
    .slice(0, clause)
    .findLast(({ groups }) => groups.some(({ verb }) => /^(?:rise|fall)$/.test(verb.class)));
  const bare =
    changes.has(whole) && tokens[at + 2]?.low === 'the' && !/^(?:in|of)$/.test(tokens[phrase.end]?.low ?? '');
  const what = moved && bare && group?.verb.form === 'ing' ? topicOf(text, tokens, [moved]) : null;
  return what && subject !== '' && what !== subject && what.split(' ').length <= 5
    ? shareOf(raised(subject), `${whole} in ${lowered(what)}`)
    : null;
}

/** “Budget revenue came to 18 billion yuan, with tax revenue accounting for 73 percent of the total”: of the sum told before. */
function ofTotal({ setting: { told, tokens, at }, subject, group, whole }: NamedPart): string | null {
  if (whole !== 'total' || tokens[at + 2]?.low !== 'the' || subject === '' || !group) return null;
  let before = told;
  while (before && before.kind !== 'amount') before = before.told;
  // “came from 86 countries and made up 18 percent of the total”
  const name = !before || before.aside || leadOf(before) === 'from' ? '' : before.label;
  const owner = subject.split(' ')[0]?.toLowerCase() ?? '';
  // “Electric buses numbered 40 and made up half of the total”: they are no total of themselves.
  if (name === '' || name === 'Age' || name.toLowerCase().includes(owner)) return null;
  const words = name.split(' ').length;
  if (words > 5) return null;
  return words > 3 ? `${subject} as a share of ${lowered(name)}` : shareOf(subject, lowered(name));
}

/** “four-tenths of a point ahead of the national pace” */
const ofPoint = ({ subject, last, whole }: NamedPart): string | null =>
  /^(?:percentage )?points?$/.test(whole) ? last || subject : null;

/** “96% of the level of 2022” */
const ofLevel = ({ subject, last, group, whole }: NamedPart): string | null =>
  /^(?:levels?|figures?|amount|value|mark|number)\b/i.test(whole)
    ? (group && !group.passive ? subject : '') || last || subject || whole
    : null;

/** “Solar farms made 40 GWh, or 11% of the electricity we used” */
function ofElectricity({ last, group, whole }: NamedPart): string | null {
  const maker = /^Electricity (?:generated|produced|made) by (.+)$/.exec(last)?.[1];
  return !group && maker !== undefined ? shareOf(raised(maker), whole) : null;
}

/** Asked in this order, once the whole has a name. */
export const toldBeforeRules: PartRule[] = [
  alsoDone,
  sameDeed,
  ofRise,
  ofThatRise,
  ofTotal,
  ofPoint,
  ofLevel,
  ofElectricity,
];
