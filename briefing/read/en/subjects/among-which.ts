/** The measure just told, of others: “among young people it was 11.8%”. */
import { lowered } from '../phrases/naming.ts';
import type { Setting } from '../labels/setting.ts';
import { isPerson, isPlural } from '../words/classes.ts';
import { determiners } from '../words/words.ts';

/** “For urban households it was”: the measure that was told, of those whom the clause names first. */
export function amongWhich({ tokens, clauses }: Setting, whom: string, told: string): string {
  const start = clauses[0]?.start ?? 0;
  const by = tokens[start]?.low ?? '';
  const the = determiners.has(tokens[start + 1]?.low ?? '') ? `${tokens[start + 1]?.low ?? ''} ` : '';
  if (whom === '' || told === '') return whom;
  // “in mathematics the figure fell from 69 to 66”: the second is told of the first.
  if (told.toLowerCase() === whom.toLowerCase() || told.endsWith(` ${by} ${the}${lowered(whom)}`))
    return told;
  if (
    by === 'in' &&
    the === '' &&
    / (?:who|that) /.test(told) &&
    told.split(' ').length <= 8 &&
    !whom.includes(' ')
  )
    return `${told} in ${lowered(whom)}`;
  if (by === 'among') {
    // “The employment rate for those aged 20 to 64 was 75 per cent; among women it was 71”
    const rate = told.split(/ (?:for|of|among) /)[0] ?? '';
    const counted = rate
      .toLowerCase()
      .split(' ')
      .some((word) => isPlural(word) || isPerson(word) || /(?:ed|ing)$/.test(word));
    return rate !== '' && rate.split(' ').length <= 3 && !counted ? `${rate} among ${lowered(whom)}` : whom;
  }
  // “income of residents in real terms … For urban residents it was”
  const plain = told.replace(/ (?:in (?:real|nominal) terms|at (?:constant|current) prices)$/, '');
  const whose = / of ([a-z]+)$/.exec(plain)?.[1];
  if (by === 'for' && whose !== undefined && whom.toLowerCase().endsWith(` ${whose}`))
    return `${plain.slice(0, -whose.length)}${lowered(whom)}`;
  // “88% of express trains arrived in time; for local trains the figure was 95%”
  const [, kind, did] = /^(?:.* )?([a-z]+) ((?:that|who) .+?)(?: in (?:19|20)\d\d)?$/.exec(told) ?? [];
  if (by === 'for' && kind !== undefined && whom.toLowerCase().endsWith(` ${kind}`))
    return `${whom} ${did ?? ''}`;
  const measure = plain.split(` ${by} `)[0] ?? '';
  return /^(?:for|in)$/.test(by) &&
    measure.split(' ').length <= 4 &&
    !/^(?:Target|Goal|Age|Fall|Increase)\b| (?:that|who|which|of) |[’']/.test(measure)
    ? `${measure} ${by} ${the}${lowered(whom)}`
    : whom;
}
