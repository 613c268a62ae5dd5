/** Past forms and participles: what was done, or what only says which. */
import { flowsBy, isDoneLine } from './clues.ts';
import { isAdverb, isOfPeople, isPlain } from '../words/classes.ts';
import { firstAnswer } from './first-answer.ts';
import { onlyDescribes } from './participles.ts';
import { isFiniteVerb, type VerbRule } from './verb-asked.ts';
import type { Token } from '../words/tokens.ts';
import { auxiliaries, determiners, prepositions } from '../words/words.ts';

/** “the | adopted budget”: what stands between an article and its noun, or is the noun itself. */
const boundByArticle: VerbRule = ({ tokens, index, start, low, previous, next, bound }) => {
  // “That left profit at £231m”
  const that = previous?.low === 'that' && index - 1 === start && start === 0 && !/ed$/.test(low);
  // “These generated 27% of bookings”; “These included 40 flats let” names a list.
  const these = /^(?:these|this|those)$/.test(previous?.low ?? '') && index - 1 === start;
  if (these && next?.type === 'number' && low !== 'included') return undefined;
  const isNoun = isPlain(next) || next?.type === 'number' || isOfPeople(tokens, index);
  // “last year's | adopted budget”
  const owned =
    index - 1 > start &&
    /[a-z]{3}[’']s$/.test(previous?.low ?? '') &&
    !/^(?:that|there|here|what|who)/.test(previous?.low ?? '');
  return (bound || (owned && isPlain(next))) && !that && isNoun ? null : undefined;
};

/** “access to | safely managed | water”: how, and of what kind it is. */
const boundByManner: VerbRule = ({ tokens, index, start, previous, next }) => {
  const before = tokens[index - 2];
  return previous !== undefined &&
    /[a-z]{3}ly$/.test(previous.low) &&
    isAdverb(previous.low) &&
    index - 2 >= start &&
    (determiners.has(before?.low ?? '') ||
      prepositions.has(before?.low ?? '') ||
      // “attended | newly built | schools”
      (isFiniteVerb(before) && !auxiliaries.has(before?.low ?? ''))) &&
    isPlain(next)
    ? null
    : undefined;
};

/** “parcels handed out”: it only says which. */
const describing: VerbRule = ({ tokens, index, start, next }) =>
  onlyDescribes(tokens, index, start, next) ? null : undefined;

/** “Recycled material made up …”, “Newly built homes fell”: an adjective when another verb follows. */
const opening: VerbRule = ({ tokens, index, start, end, verb, previous, next }) => {
  const first = previous === undefined || (index === start + 1 && /[a-z]{3}ly$/.test(previous.low));
  if (!first || !isPlain(next)) return undefined;
  if (tokens.slice(index + 2, Math.min(end, index + 7)).some(isFiniteVerb)) return null;
  if (previous !== undefined) return undefined;
  if (start > 0 && waitsForVerb(tokens.slice(index + 1, Math.min(end, index + 12)))) return null;
  // “Reduced net debt to £20m”, “Capped fare rises at 2%”: a headline without the one who did it.
  const headline =
    (/^(?:rise|fall)$/.test(verb.class) && flowsBy(tokens, index + 1)) || isDoneLine(tokens, start, end);
  return start === 0 && !headline ? null : verb;
};

/** “and dedicated | internet services for small firms will be | cut”: nothing but nouns and their small words up to the verb. */
const waitsForVerb = (words: Token[]): boolean => {
  const verb = words.findIndex(({ low }) => auxiliaries.has(low));
  return (
    verb > 0 && words.slice(0, verb).every((word) => isPlain(word) || /^(?:of|for|in|to|on)$/.test(word.low))
  );
};

/** “gross value added reached”, “the money raised was”, “tax paid amounted to”: only says which. */
const raisedWas: VerbRule = ({ tokens, index, low, verb, previous, next }) =>
  next &&
  isFiniteVerb(next) &&
  // “reported adjusted earnings of”
  !(
    /^(?:report|post|record|announce|register|deliver|achieve|show)$/.test(verb.lemma) &&
    isPlain(tokens[index + 2]) &&
    !auxiliaries.has(next.low)
  ) &&
  isPlain(previous) &&
  !/^(?:remain|stay|become|get)$/.test(verb.lemma) &&
  (auxiliaries.has(next.low) || /ed$|^(?:paid|sold|spent|lent|lost)$/.test(low))
    ? null
    : undefined;

/** “adjusted operating margin was”, “Total recycled material rose”, but “those who left custody had”. */
const adjustedWas: VerbRule = ({ tokens, index, end, previous, next }) =>
  !/^(?:who|which)$/.test(previous?.low ?? '') &&
  isPlain(next) &&
  isFiniteVerb(tokens[index + 2]) &&
  index + 2 < end
    ? null
    : undefined;

const rules = [boundByArticle, boundByManner, describing, opening, raisedWas, adjustedWas];

/** The verb of a past form, null where it only describes: “raised” in “the money raised was”. */
export const pastForm: VerbRule = (asked) => {
  const { verb, same } = asked;
  if (!/^(?:past|participle)$/.test(verb.form) || same) return undefined;
  const answer = firstAnswer(rules, asked);
  return answer === undefined ? verb : answer;
};
