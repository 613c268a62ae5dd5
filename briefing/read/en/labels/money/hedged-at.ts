/** What a unit was bought, sold or hedged for on average: “7 million shares bought back at an average price of 212p”. */
import type { Around } from '../around.ts';
import { lastWord } from '../../phrases/last-word.ts';
import { attributive, lowered } from '../../phrases/naming.ts';
import { isMoney } from '../../numbers/units.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { verbOf } from '../../words/verbs.ts';

const measure = /^(?:price|cost|rate|value|size|yield)$/;

/** “is hedged at an average of $82” → Average hedged price; “23 wells at an average cost of $7 million” → Average cost per well. */
export function averageFor(setting: Setting, { done, subject }: Around): string {
  const { tokens, at, lead, found, group } = setting;
  if (!isMoney(found.unit)) return '';
  const of = tokens[lead]?.low === 'of' ? lead : -1;
  const named = measure.test(tokens[of - 1]?.low ?? '');
  const average = named ? of - 2 : of - 1;
  const isAverage = of > 0 && tokens[average]?.low === 'average' && tokens[average - 2]?.low === 'at';
  // “is hedged at $82 per barrel”
  const bare = tokens[lead]?.low === 'at';
  if (group?.verb.lemma === 'hedge' && (isAverage || bare) && lead - group.end <= 5)
    return `${bare ? 'H' : 'Average h'}edged price`;
  // “jet fuel, at an average of $90 a barrel, made up”: said beside what waits for its verb.
  const [own, next] = [clauseOf(setting), setting.clauses[setting.clause + 1]];
  if (
    isAverage &&
    !named &&
    own?.joint === ',' &&
    own.start === average - 2 &&
    next !== undefined &&
    next.groups[0]?.start === next.start &&
    /^[A-Za-z]+(?: [a-z]+){0,2}$/.test(subject)
  )
    return /(?:price|cost|rate)s?$/.test(subject)
      ? `Average ${lowered(subject)}`
      : `Average ${lowered(subject)} price`;
  if (!isAverage || !named || tokens[at + 1]?.low === 'per') return '';
  const counted = done.at(-1);
  if (!counted || counted.kind !== 'amount' || counted.found.unit !== '' || !counted.label) return '';
  const things = counted.label
    .split(' ')
    .filter((word) => !/^(?:past|participle)$/.test(verbOf(word)?.form ?? ''));
  const one = lastWord(things.join(' ').replace(/ (?:back|up|out|off)$/, ''));
  return /[a-z]s$/.test(one) ? `Average ${tokens[of - 1]?.low ?? ''} per ${lowered(attributive(one))}` : '';
}
