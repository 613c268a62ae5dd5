/** “Ditches serving 900 hectares were cleared”: the land that they serve; “The estate covers 900 hectares”: how large it is. */
import { theIn } from '../article.ts';
import { isSeveral } from '../../phrases/last-word.ts';
import type { Around } from '../around.ts';
import { isPlain } from '../../words/classes.ts';
import { lowered } from '../../phrases/naming.ts';
import { textOf } from '../../phrases/phrase.ts';
import { phraseBefore } from '../../phrases/phrase-before.ts';
import type { Setting } from '../setting.ts';
import { participleOf } from '../../words/verbs.ts';
import { determiners } from '../../words/words.ts';

const land = /^(?:hectares?|ha|acres?|mu|square (?:kilo|m)[a-z]+|km2|km²)$/;

const place =
  /\b(?:park|region|county|district|borough|city|town|village|reserve|estate|country|island|parish|province|state|territory|diocese|ward|lake|basin|catchment)$/i;

/** “The estate covers 900 hectares” → Area of the estate; '' where several things or no place are told of. */
export function areaOf({ tokens, at, lead, group, found, kind }: Setting, { subject, text }: Around): string {
  if (kind !== 'amount' || !land.test(found.unit) || !group || group.passive || subject === '') return '';
  const spans =
    lead <= group.end
      ? /^(?:cover|occupy|extend|stretch)$/.test(group.verb.lemma)
      : // “covers an area of 900 hectares”
        tokens[lead]?.low === 'of' && tokens[lead - 1]?.low === 'area' && lead - group.end <= 3;
  // “covered 40 hectares of moor”: the moor is what was covered.
  if (!spans || isPlain(tokens[at + 1]) || tokens[at + 1]?.low === 'of') return '';
  if (isSeveral(subject) || subject.split(' ').length > 4) return '';
  if (place.test(subject)) return `Area of ${theIn(text, subject)}${lowered(subject)}`;
  // “Carrow covers 900 hectares and has 4,000 inhabitants”: a place, by what lives there.
  const lived = tokens.slice(at).some(({ low }) => /^(?:people|inhabitants|residents|population)$/.test(low));
  return lived && /^\p{Lu}/u.test(subject) && text.includes(subject) ? `Area of ${subject}` : '';
}

/** “in a service area encompassing 360 square miles” → Service area: the noun that spans so much. */
export function areaSpanned({ tokens, lead, found, kind }: Setting, { text }: Around): string {
  const spans = /^(?:encompassing|covering|spanning|comprising|totall?ing)$/.test(tokens[lead]?.low ?? '');
  const noun = kind === 'amount' && land.test(found.unit) && spans ? phraseBefore(tokens, lead, 0) : null;
  return noun && determiners.has(tokens[noun.start - 1]?.low ?? '') ? textOf(text, tokens, noun) : '';
}

/** “The pumps drain 4,100 acres” → Area drained by the pumps; '' where it is no land. */
export function areaServed({ tokens, lead, group, found, kind }: Setting, { subject }: Around): string {
  if (kind !== 'amount' || !land.test(found.unit)) return '';
  if (!group || group.passive || lead >= group.end || !/^(?:serve|irrigate|drain)$/.test(group.verb.lemma))
    return '';
  if (!isSeveral(subject) || subject.split(' ').length > 3) return '';
  return `Area ${participleOf(group.verb, tokens[group.at]?.low ?? '')} by ${lowered(subject)}`;
}
