/** Words of which the neighbours settle at once whether they are verbs: “at Ings Lock”, “drive to work”, “firms close to the campus”. */
import { isPrice } from './clues.ts';
import { isAdjective, isAdverb, isPlain, isPlural } from '../words/classes.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf, type Verb } from '../words/verbs.ts';

/** The verb, null where the word is none; undefined where more must be looked at. */
export function settled(
  tokens: Token[],
  index: number,
  start: number,
  end: number,
  verb: Verb,
): Verb | null | undefined {
  const token = tokens[index];
  if (!token) return null;
  const { low } = token;
  const previous = index > start ? tokens[index - 1] : undefined;
  const next = index + 1 < end ? tokens[index + 1] : undefined;
  // “Return on capital employed was 18.3%”
  if (low === 'employed' && previous?.low === 'capital') return null;
  // “net spending now goes on care”: the noun that does it.
  if (
    verb.form === 'ing' &&
    /^(?:net|public|total|gross|government|household|consumer|capital|current)$/.test(previous?.low ?? '') &&
    (next ? isAdverb(next.low) : false) &&
    verbOf(tokens[index + 2]?.low ?? '')?.form === 's'
  )
    return null;
  // “The Number 7 bus links Easterby with the hospital”
  if (
    verb.form === 's' &&
    /^(?:link|connect|join|serve|cross|bypass)$/.test(verb.lemma) &&
    isPlain(previous) &&
    !isPlural(previous?.low ?? '') &&
    index - start >= 2 &&
    /^[A-Z]/.test(next?.text ?? '')
  )
    return verb;
  // “The bank at Ings Lock was raised”: a word of a name is no verb.
  if (
    previous?.type === 'word' &&
    /^[A-Z][a-z]/.test(token.text) &&
    token.text !== previous.text.toUpperCase()
  )
    return null;
  // “Transfers from the capital account for 57 per cent of that”
  if (low === 'account' && next?.low === 'for' && index + 2 < end && tokens[index + 2]?.type === 'number')
    return verb;
  // “the councillor hopes to collect”, “The wait used to run to five weeks”
  if (
    /^(?:hopes?|intends?|wants?|aims?|expects|proposes|seeks|used)$/.test(low) &&
    next?.low === 'to' &&
    isPlain(previous) &&
    verbOf(tokens[index + 2]?.low ?? '') !== null
  )
    return verb;
  // “one in five of our neighbors lives in poverty”
  if (
    low === 'lives' &&
    /^(?:in|on|alone|within|near|below|with)$/.test(next?.low ?? '') &&
    isPlain(previous)
  )
    return verb;
  // “The report puts Jiangbei's GDP in 2024 at 2.37 trillion yuan”
  const at = tokens.slice(index + 1, index + 9).findIndex(({ low: word }) => word === 'at');
  if (
    low === 'puts' &&
    isPlain(previous) &&
    at > 0 &&
    tokens.slice(index + 1 + at, index + 5 + at).some(({ type }) => type === 'number')
  )
    return verb;
  // “Prices of rice in the capital range from 40 to 55 shillings”
  if (
    low === 'range' &&
    next?.low === 'from' &&
    tokens[index + 2]?.type === 'number' &&
    isPlain(previous) &&
    !/^an?$/.test(tokens[start]?.low ?? '') &&
    tokens.slice(start, index).some((one) => isPlural(one.low))
  )
    return verb;
  // “Beet yields in the valley average 62 tonnes per hectare”
  if (
    low === 'average' &&
    next?.type === 'number' &&
    isPlain(previous) &&
    tokens.slice(start + 1, start + 3).some((one) => isPrice.test(one.low)) &&
    !isPrice.test(previous?.low ?? '')
  )
    return verb;
  // “a third of this falls due within two years”
  if (low === 'falls' && next?.low === 'due') return verb;
  // “Marine Systems put on 9.3%”
  if (
    low === 'put' &&
    next?.low === 'on' &&
    tokens[index + 2]?.type === 'number' &&
    /%|per ?cent/.test(tokens[index + 2]?.low ?? '')
  )
    return verb;
  // “Norvale, which is new, said underlying costs fell”
  if (/^(?:said|says)$/.test(low)) return verb;
  // “The expenditures of the city amount to 231 billion”
  if (low === 'amount' && next?.low === 'to' && isPlain(previous)) return verb;
  // “firms close to the campus”
  if (low === 'close' && next?.low === 'to') return null;
  // “In the staff survey 71% said”
  if (
    /^(?:survey|poll|census|audit|review)$/.test(low) &&
    tokens[start]?.low === 'in' &&
    next?.type === 'number'
  )
    return null;
  // “88% of them finish”
  if (
    verb.form === 'base' &&
    previous?.low === 'them' &&
    tokens[index - 2]?.low === 'of' &&
    tokens[index - 3]?.type === 'number'
  )
    return verb;
  // “after a rebuilding that cost £7.6 million”
  if (
    previous?.low === 'that' &&
    index - 2 >= start &&
    isPlain(tokens[index - 2]) &&
    next?.type === 'number' &&
    verb.form !== 'ing'
  )
    return verb;
  // “the Christmas show alone brought in £210,000”
  if (
    next?.low === 'alone' &&
    /^(?:base|s)$/.test(verb.form) &&
    !/^(?:live|work|travel|drive|stand|act|go|sleep|eat|walk|play)$/.test(verb.lemma)
  )
    return null;
  // “to get to work”
  if (
    low === 'work' &&
    previous?.low === 'to' &&
    /^(?:get|go|come|drive|walk|cycle|travel|commute|return)$/.test(
      verbOf(tokens[index - 2]?.low ?? '')?.lemma ?? '',
    )
  )
    return null;
  // “students put in 52,000 hours”, “Only 18% of staff drive to work alone”
  if (
    low === 'put' &&
    /^(?:in|up)$/.test(next?.low ?? '') &&
    tokens[index + 2]?.type === 'number' &&
    isPlain(previous)
  )
    return verb;
  if (
    verb.form === 'base' &&
    /^(?:drive|walk|cycle|travel|commute)$/.test(low) &&
    isPlain(previous) &&
    isPlural(previous?.low ?? '') &&
    /^(?:to|by|alone|at|on)$/.test(next?.low ?? '')
  )
    return verb;
  // “shops in our town centres stand empty”
  if (
    verb.form === 'base' &&
    /^(?:stand|remain|stay|lie|go|become)$/.test(low) &&
    isPlain(previous) &&
    isPlural(previous?.low ?? '') &&
    isAdjective(next?.low ?? '')
  )
    return verb;
  return undefined;
}
