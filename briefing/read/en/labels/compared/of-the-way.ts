/** How far a goal is reached: “We are 57 percent of the way to our goal of 3,500 berths”. */
import type { Around } from '../around.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { trimmed } from '../../phrases/phrase-trimmed.ts';
import { clauseOf, wordAfter, type Setting } from '../setting.ts';

const aim = /^(?:target|goal)$/;

/** Progress towards the goal; '' where no way is told. */
export function ofTheWay(setting: Setting, { text, subject, last, speech, done }: Around): string {
  const { tokens, at, kind } = setting;
  if (!/^(?:percent|ratio)$/.test(kind)) return '';
  if (![1, 2, 3].every((nth) => wordAfter(setting, nth) === ['of', 'the', 'way'][nth - 1])) return '';
  const small = wordAfter(setting, 4);
  if (/^(?:to|towards?|through)$/.test(small)) {
    const end = clauseOf(setting)?.end ?? tokens.length;
    const what = textOf(text, tokens, trimmed(tokens, at + 5, end));
    if (what === '' || what.split(' ').length > 6) return '';
    // “The appeal is 40 percent of the way to its target”
    if (aim.test(what) && subject !== '' && subject.split(' ').length <= 4)
      return `Progress of ${lowered(subject)} toward its ${what}`;
    return `Progress ${small === 'through' ? 'through' : 'toward'} ${lowered(what).replace(aim, 'the $&')}`;
  }
  const told = [...done.map(({ label }) => label), ...speech.amounts];
  const goal = told.find((label) => /^(?:Goal|Target) for /.test(label)) ?? '';
  if (goal !== '') return `Progress toward the ${lowered(goal)}`;
  return last === '' ? 'Progress toward the goal' : `Progress on ${lowered(last)}`;
}
