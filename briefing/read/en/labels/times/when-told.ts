/** Labels of times that tell by how much or how long: “two years ahead of plan”, “wage subsidies lasting six months”. */
import type { Around } from '../around.ts';
import { raised } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import { clauseOf, wordAfter, type Setting } from '../setting.ts';

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
  // “the Ash Hill to Barton main”: a way is named by both its ends.
  const route = / [A-Z]\S* to [A-Z]\S* [a-z]/.test(subject);
  const what = route ? subject : (subject.split(/ (?:to|in|at|on|from) (?=[A-Z])/)[0] ?? '');
  const puts = /^(?:put|place|leave|keep)$/.test(setting.group?.verb.lemma ?? '');
  return puts || what === '' || what.split(' ').length > (route ? 9 : 5)
    ? `Time ahead of ${plan}`
    : `${what} ahead of ${plan}`;
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
