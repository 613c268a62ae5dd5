/** Those who are counted, with what their clause says of them: “People in work”, “people waiting”. */
import { type Around, restEnd } from '../around.ts';
import { isAdverb, isPlain, isPlural } from '../../words/classes.ts';
import type { Group } from '../../grammar/groups.ts';
import { withRest } from '../../phrases/said.ts';
import { clauseOf, type Setting } from '../setting.ts';
import { auxiliaries, measuresOnly, prepositions } from '../../words/words.ts';

/** “People in work”, “people waiting”: a plain noun with what its clause says of it; '' where that is nothing. */
export function saidOf(setting: Setting, { text }: Around, name: string, from: number): string {
  const own = clauseOf(setting);
  const { tokens } = setting;
  const after = own?.groups.find(
    // “households | still | live without electricity”
    (one) => one.start >= from && tokens.slice(from, one.start).every(({ low }) => isAdverb(low)),
  );
  if (!after || setting.group || isOfOne(setting, from, after)) return '';
  const rest = tokens[after.end];
  const tells =
    after.passive || after.verb.class === 'deed' || (rest !== undefined && !auxiliaries.has(rest.low));
  // “Of the 2,284 people referred urgently, 1,790 …”: it was done to them.
  const fronted =
    /^(?:of|among)$/.test(tokens[own?.start ?? 0]?.low ?? '') &&
    after.verb.lemma !== 'be' &&
    /^(?:past|participle)$/.test(after.verb.form);
  return tells
    ? withRest(text, tokens, name, fronted ? { ...after, passive: true } : after, from, restEnd(setting))
    : '';
}

/** “The gap between the two coasts has narrowed”: told of the gap, and not of those that it is between. */
function isOfOne({ tokens, lead, at }: Setting, from: number, { start }: Group): boolean {
  const by = tokens.findLastIndex(({ low }, index) => index >= lead && index < at && prepositions.has(low));
  return (
    isPlural(tokens[from - 1]?.low ?? '') &&
    /^(?:is|has|was|does)$/.test(tokens[start]?.low ?? '') &&
    isPlain(tokens[by - 1]) &&
    !(tokens[by]?.low === 'of' && measuresOnly.has(tokens[by - 1]?.low ?? ''))
  );
}
