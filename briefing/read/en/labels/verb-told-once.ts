/** A second number whose verb was told with the first: “96 run on batteries and 12 on hydrogen”. */
import type { Around } from './around.ts';
import { isAdjective } from '../words/classes.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { restText } from '../phrases/rest.ts';
import type { Setting } from './setting.ts';
import { isMoney, isPercent } from '../numbers/units.ts';
import { prepositions } from '../words/words.ts';

/** “96 run on batteries and 12 on hydrogen”: the verb is told once. */
export function gappedLabel(
  { tokens, at, group, clause, clauses, found }: Setting,
  { text, last }: Around,
): string {
  const by = tokens[at + 1]?.low ?? '';
  const own = clauses[clause];
  // “receivables stood at £96 million, with 92% due within 60 days”
  if (
    own &&
    !group &&
    last !== '' &&
    tokens[own.start]?.low === 'with' &&
    /^(?:due|overdue|payable|repayable)$/.test(by)
  )
    return `${last} ${restText(text, tokens, at + 1, own.end)}`;
  // “14 were rated good and six as poor”, “61% were judged good and 9% weak”: the verb is told once.
  const rated = /^(.*\b(?:rated|judged|ranked|graded|classed|considered|found))\b/i.exec(last)?.[1];
  if (
    own &&
    !group &&
    own.start === at &&
    rated !== undefined &&
    (by === 'as' || (isAdjective(by) && at + 2 === own.end))
  ) {
    const how = restText(text, tokens, at + 1, own.end).replace(/^as /, 'as ');
    if (how !== '') return `${rated} ${how}`;
  }
  // “open 60 stores, of which 20 in Poland”
  const which =
    own?.groups.length === 0 &&
    /^(?:which|whom)$/.test(tokens[at - 1]?.low ?? '') &&
    /^(?:in|at|for|from|on|by)$/.test(by);
  const where =
    which && found.unit === '' && last !== '' ? textOf(text, tokens, trimmed(tokens, at + 2, own.end)) : '';
  if (where !== '') return `${last} ${by} ${where}`;
  const told = last.lastIndexOf(` ${by} `);
  // “57% of the power came from coal, 24% from gas”
  // “spent £2,740 a month, 31% of it on rent and light and 14% on food”
  // “57% of the power came from coal, 24% from gas”
  const isShareOn =
    isPercent(found.unit) &&
    (by === 'on'
      ? /\b(?:spending|spent|expenditure|outlays?|budget)\b.* on /i.test(last)
      : by === 'from' && / that (?:came|comes|come) from [a-z -]+$/.test(last));
  if (
    group ||
    !own ||
    (own.start !== at && !(isShareOn && tokens[at - 1]?.low === 'and')) ||
    // “added £46 million to revenue and £5 million to operating profit”
    (found.unit !== '' &&
      !isShareOn &&
      !(isMoney(found.unit) && /^(?:to|from|on)$/.test(by) && /and$/.test(own.joint))) ||
    !prepositions.has(by) ||
    by === 'of' ||
    told < 0
  )
    return '';
  const what = textOf(text, tokens, trimmed(tokens, at + 2, own.end));
  return what === '' ? '' : `${last.slice(0, told)} ${by} ${what}`;
}
