/** Labels of times that tell when, how old or how rare: “eight months away”, “two years ahead of plan”, “She is nine”. */
import type { Around } from '../around.ts';
import { lowered, raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { restText } from '../../phrases/rest.ts';
import { plainOf } from '../yet-told.ts';
import { clauseOf, wordAfter, type Setting } from '../setting.ts';

/** “with local elections eight months away”: until then. */
export function awayLabel(setting: Setting, { text }: Around): string {
  const { tokens, at, lead, kind, clauses, clause } = setting;
  if (kind !== 'duration' || !/^(?:away|off)$/.test(wordAfter(setting))) return '';
  if (wordAfter(setting, 2) !== '' && wordAfter(setting, 2) !== 'and') return '';
  const start = clauses[clause]?.start ?? 0;
  const verb = setting.group && setting.group.end > lead ? setting.group.start : lead + 1;
  const what = textOf(text, tokens, phraseBefore(tokens, Math.min(verb, at), start));
  return what === '' ? '' : `Time until ${lowered(what)}`;
}

/** “putting us two years ahead of plan”: by how much. */
export function aheadOf(setting: Setting, { subject }: Around): string {
  const plan = wordAfter(setting, 3).replace(/^(?:the|our|its|their)$/, '') || wordAfter(setting, 4);
  if (
    setting.kind !== 'duration' ||
    wordAfter(setting) !== 'ahead' ||
    wordAfter(setting, 2) !== 'of' ||
    !/^(?:plan|schedule|target|time|timetable)$/.test(plan)
  )
    return '';
  // “The plant went into production in June, four months ahead of schedule”: which one.
  const what = subject.split(/ (?:to|in|at|on|from) (?=[A-Z])/)[0] ?? '';
  const puts = /^(?:put|place|leave|keep)$/.test(setting.group?.verb.lemma ?? '');
  return puts || what === '' || what.split(' ').length > 5
    ? `Time ahead of ${plan}`
    : `${what} ahead of ${plan}`;
}

/** “She is nine.”: how old somebody is. */
export const agedSo = ({ tokens, at, group, found, lead, kind }: Setting): string =>
  found.unit === '' &&
  group?.verb.lemma === 'be' &&
  lead === group.end - 1 &&
  /^(?:he|she|i)$/.test(tokens[group.start - 1]?.low ?? '') &&
  (tokens[at + 1]?.type ?? 'mark') === 'mark' &&
  kind === 'amount'
    ? 'Age'
    : '';

/** “The winter was the wettest for 30 years”: so long since it was so. */
export function rarest(setting: Setting, { subject }: Around): string {
  const { tokens, lead, kind, group } = setting;
  if (kind !== 'duration' || !/^(?:for|in)$/.test(tokens[lead]?.low ?? '') || subject === '') return '';
  const word = tokens[lead - 1]?.low ?? '';
  if (group?.verb.lemma !== 'be' || group.end !== lead - 2 || tokens[lead - 2]?.low !== 'the') return '';
  const plain = plainOf(word);
  if (plain === word || subject.split(' ').length > 4) return '';
  return `Time since so ${plain} ${/^[aeiou]/i.test(subject) ? 'an' : 'a'} ${lowered(subject)}`;
}

/** “no one with children spent longer than six weeks in a hostel”: the longest that anybody did. */
export function longestSpent(setting: Setting, { text }: Around): string {
  const { tokens, at, kind, group } = setting;
  const own = clauseOf(setting);
  if (kind !== 'duration' || !own || !/^(?:spend|stay|remain)$/.test(group?.verb.lemma ?? '')) return '';
  const who = tokens
    .slice(own.start, group?.start ?? 0)
    .map(({ low }) => low)
    .join(' ');
  if (!/^(?:[a-z]+ )?(?:nobody|no one|none|no [a-z]+)\b/.test(who)) return '';
  const where = wordAfter(setting) === 'in' ? restText(text, tokens, at + 1, own.end) : '';
  return `Longest stay${where === '' || where.split(' ').length > 6 ? '' : ` ${where}`}`;
}

/** “My daughter will get a flat in about eleven years”: so long until it is done. */
export function willTake(setting: Setting, { text }: Around): string {
  const { tokens, kind, group, lead } = setting;
  if (kind !== 'duration' || tokens[lead]?.low !== 'in' || !group || group.passive) return '';
  if (!/^(?:will|would|should)$/.test(tokens[group.start]?.low ?? '') || group.verb.class === 'rise')
    return '';
  if (!/^(?:get|have|find|see|receive|finish|reach|move|leave|arrive|return)$/.test(group.verb.lemma))
    return '';
  const what = restText(text, tokens, group.end, lead);
  return what.split(' ').length > 5 ? '' : `Time to ${group.verb.lemma} ${what}`.trim();
}

/** “wage subsidies lasting six months”, “bonds, some of them running for 20 years”: what goes on so long. */
export function lastsSo(setting: Setting, { text }: Around): string {
  const { tokens, kind, group, lead } = setting;
  const own = clauseOf(setting);
  if (kind !== 'duration' || !own) return '';
  const at = group ? group.start : lead - 1;
  if (!/^(?:lasting|running|spanning)$/.test(tokens[at]?.low ?? '')) return '';
  if (group && group.start > own.start) {
    const verb = own.groups.findLast(({ end }) => end <= group.start);
    const what = textOf(text, tokens, phraseBefore(tokens, group.start, verb?.end ?? own.start));
    if (what !== '') return raised(what);
  }
  const some =
    /^(?:some|many|most|all|several|one)$/.test(tokens[own.start]?.low ?? '') &&
    tokens[own.start + 1]?.low === 'of' &&
    at === own.start + 3;
  return some && own.joint === ','
    ? raised(textOf(text, tokens, phraseBefore(tokens, own.start - 1, 0)))
    : '';
}

/** “a commission spent 18 months preparing them”: the time that went on that. */
export function spentDoing(setting: Setting, { text }: Around): string {
  const { tokens, at, kind, group, lead } = setting;
  const own = clauseOf(setting);
  if (kind !== 'duration' || group?.verb.lemma !== 'spend' || group.passive || lead >= group.end || !own)
    return '';
  const doing = tokens[at + 1];
  if (!doing || !/[a-z]{2}ing$/.test(doing.low)) return '';
  const phrase = trimmed(tokens, at + 2, own.end);
  const object = textOf(text, tokens, phrase && phrase.end - phrase.start <= 5 ? phrase : null);
  // “Pension changes, which a commission spent 18 months preparing”
  const before =
    object === '' && tokens[own.start]?.low === 'which'
      ? textOf(text, tokens, phraseBefore(tokens, own.start - 1, 0))
      : '';
  return `Time spent ${doing.low}${object || before ? ` ${lowered(object || before)}` : ''}`;
}

/** “The word appears 27 times”, “the phrase was heard six times”: how often. */
export function timesTold(setting: Setting, { subject }: Around): string {
  const { tokens, at, group, lead, found } = setting;
  if (!group || group.passive || subject === '') return '';
  // “The term turned up 14 times”
  const up =
    /^(?:turn|come|crop)$/.test(group.verb.lemma) && tokens[group.end]?.low === 'up' && lead === group.end;
  if (!up && lead >= group.end) return '';
  if (!/^(?:times|occasions)$/.test(found.unit === '' ? (tokens[at + 1]?.low ?? '') : found.unit)) return '';
  if ((!up && !/^(?:appear|occur|recur|feature)/.test(group.verb.lemma)) || subject.split(' ').length > 4)
    return '';
  return `Times ${lowered(subject)} ${tokens[group.at]?.low ?? ''}${up ? ' up' : ''}`;
}

/** “The waiting list has 61,000 names on it”: what stands on it. */
export function onIt(setting: Setting, { text, subject }: Around): string {
  const { tokens, at, group, lead, found } = setting;
  if (group?.verb.lemma !== 'have' || lead >= group.end || found.unit !== '' || subject === '') return '';
  const noun = phraseFrom(tokens, at + 1, tokens.length);
  const by = tokens[noun?.end ?? 0]?.low ?? '';
  return noun &&
    /^(?:on|in)$/.test(by) &&
    tokens[noun.end + 1]?.low === 'it' &&
    subject.split(' ').length <= 6
    ? `${textOf(text, tokens, noun)} ${by} ${lowered(subject)}`
    : '';
}
