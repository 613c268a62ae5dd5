/** Numbers that are a part of something: “38% of senior roles”, “240 of them are electric”, “81 were finished”. */
import { restEnd } from '../around.ts';
import { isPlain, isPlural } from '../../words/classes.ts';
import { beyondAside, responsibleFor } from './beyond-aside.ts';
import { partDone } from './part-done.ts';
import { headedRules } from './part-headed.ts';
import { ledToRules } from './part-led-to.ts';
import { partOfCounted } from './part-of-counted.ts';
import { partOfThose } from './part-of-those.ts';
import { partOfTimes } from './part-of-times.ts';
import { toldBeforeRules } from './part-told-before.ts';
import { verbAfterRules } from './part-verb-after.ts';
import { namedPart } from './part-whole.ts';
import { withVerbRules } from './part-with-verb.ts';
import { partWithoutVerb } from './part-without-verb.ts';
import { firstOf, type Part } from './part.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { isMoney } from '../../numbers/units.ts';

const namedRules = [...toldBeforeRules, ...verbAfterRules, ...ledToRules];

/** Whether a number is followed by what it is a part of. */
export const isPartitive = ({ tokens, at, found }: Setting): boolean =>
  tokens[at + 1]?.low === 'of' ||
  (!isMoney(found.unit) &&
    tokens[at + 1]?.low === 'out' &&
    tokens[at + 2]?.low === 'of' &&
    !/^\d/.test(tokens[at + 3]?.low ?? ''));

/** Where the whole begins after “of”, small words left out. */
function wholeAt({ tokens, at }: Setting): number {
  let index = at + (tokens[at + 1]?.low === 'out' ? 3 : 2);
  // “94% of the 2019 level”
  const year = tokens[index + 1];
  if (year?.type === 'number' && /^(?:19|20)\d\d$/.test(year.text) && isPlain(tokens[index + 2]))
    return index + 2;
  // “94% of the most dangerous defects”
  if (
    /^(?:the|our|its)$/.test(tokens[index]?.low ?? '') &&
    /^(?:most|least)$/.test(year?.low ?? '') &&
    isPlain(tokens[index + 2])
  )
    return index + 2;
  while (
    /^(?:the|a|an|all|its|our|their|his|her|my|your|every|each|any|this|that|these|those|\d+)$/.test(
      tokens[index]?.low ?? '',
    ) &&
    isPlain(tokens[index + 1]) &&
    // “a third of this falls due”: no noun told as several stands after “this”.
    !(/^(?:this|that)$/.test(tokens[index]?.low ?? '') && isPlural(tokens[index + 1]?.low ?? '')) &&
    // “of those surveyed”
    !(tokens[index]?.low === 'those' && /(?:ed|ing)$/.test(tokens[index + 1]?.low ?? ''))
  )
    index++;
  return index;
}

/**
 * Names a part by its whole and by what is said of it.
 *
 * @param subject what the clause is about
 * @param counted what was counted last
 */
export function partOf(
  text: string,
  setting: Setting,
  subject: string,
  last: string,
  counted: string,
): string {
  const { tokens, group } = setting;
  const start = wholeAt(setting);
  if (!tokens[start]) return '';
  // “within five days of being reported” tells when.
  const after =
    clauseOf(setting)?.groups.find((one) => one.start > setting.at && tokens[one.start]?.low !== 'being') ??
    null;
  const part: Part = { text, setting, subject, last, counted, start, end: restEnd(setting), group, after };
  return (
    beyondAside(part) ??
    responsibleFor(part) ??
    partOfCounted(part) ??
    partOfThose(part) ??
    partOfTimes(part) ??
    partOfNamed(part)
  );
}

/** “38% of senior roles”, “two thirds of the homes | we finished | are let”: the whole has a name. */
function partOfNamed(part: Part): string {
  const headed = firstOf(headedRules, part);
  if (headed !== null) return headed;
  const named = namedPart(part);
  if (!named) return '';
  const name = firstOf(namedRules, named);
  if (name !== null) return name;
  if (!named.group) return partWithoutVerb(named);
  const done = { ...named, group: named.group };
  return firstOf(withVerbRules, done) ?? partDone(done);
}
