/** Labels of times that stand beside what was done: how long it took, how long it went on, how long one was without. */
import type { Around } from './around.ts';
import { raised } from './naming.ts';
import { phraseFrom, textOf, trimmed } from './nouns.ts';
import { leadOf, type Setting } from './setting.ts';
import { ingOf } from './verbs.ts';
import { determiners, periods } from './words.ts';

/** “The average customer was without supply for 96 minutes”. */
export function beWithout({ tokens, lead, kind, group }: Setting, { text }: Around): string {
  if (kind !== 'duration' || group?.verb.lemma !== 'be' || tokens[group.end]?.low !== 'without') return '';
  const what = textOf(text, tokens, trimmed(tokens, group.end + 1, lead));
  return what === '' || tokens[lead]?.low !== 'for' ? '' : `Time without ${what}`;
}

/** “plant 10,000 trees over the next five years”, “sewed gloves for 34 years”: so long it takes, or went on. */
export function timeOfDeed(setting: Setting, { text }: Around): string {
  const { tokens, lead, kind, group } = setting;
  const how = leadOf(setting);
  if (
    kind !== 'duration' ||
    !group ||
    group.verb.class !== 'deed' ||
    !/^(?:within|over|inside|for)$/.test(how)
  )
    return '';
  if (/^(?:be|have|do|rise|fall|grow|last|stay|wait|remain|live|come|go|take|spend)$/.test(group.verb.lemma))
    return '';
  if (group.passive || /^(?:and|or)$/.test(tokens[group.start - 1]?.low ?? '')) return '';
  // “worth $3 million over ten years” tells a term; “over the next ten years” how long it takes.
  if (how === 'over' && tokens[lead + 1]?.low !== 'the') return '';
  let from = group.end;
  while (determiners.has(tokens[from]?.low ?? '') || tokens[from]?.type === 'number') from++;
  const object = phraseFrom(tokens, from, lead);
  const what = textOf(text, tokens, object);
  if (!object || what === '' || what.split(' ').length > 5 || periods.has(tokens[object.end - 1]?.low ?? ''))
    return '';
  return how === 'for'
    ? raised(`time ${ingOf(group.verb, tokens[group.at]?.low ?? '')} ${what}`)
    : `Time to ${group.verb.lemma} ${what}`;
}
