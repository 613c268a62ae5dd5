/** Whether a word joins two clauses, or two words of one: “and” of “Revenue fell and costs rose”, not of “research and development”. */
import type { Token } from '../words/tokens.ts';
import { isAdjective, isAdverb, isDescribedPair, isFixedPair, isPlain, isPlural } from '../words/classes.ts';
import { verbOf } from '../words/verbs.ts';
import { determiners } from '../words/words.ts';

/** “as”, “when” and “so” join clauses only before a subject; “such as” and “as well as” do not. */
export function isJoint(tokens: Token[], index: number): boolean {
  const word = tokens[index]?.low ?? '';
  // “cities at and above the prefectural level”
  if (
    /^(?:and|or)$/.test(word) &&
    /^(?:at|of|on|in)$/.test(tokens[index - 1]?.low ?? '') &&
    /^(?:above|below|over|under)$/.test(tokens[index + 1]?.low ?? '')
  )
    return false;
  // “a drop of 3 percent or so in consumption”
  if (word === 'or' && tokens[index + 1]?.low === 'so') return false;
  // “people aged 65 and over”, “Scope 1 and 2 emissions”
  const [left, right] = [tokens[index - 1], tokens[index + 1]];
  if (
    /^(?:and|or)$/.test(word) &&
    left?.type === 'number' &&
    /^(?:over|above|older|under)$/.test(right?.low ?? '')
  )
    return false;
  if (
    word === 'and' &&
    /^\d$/.test(left?.text ?? '') &&
    /^\d$/.test(right?.text ?? '') &&
    left?.type !== 'number'
  )
    return false;
  // “online and mail-order houses”: two words that describe one thing.
  const noun = tokens[index + 2];
  if (
    word === 'and' &&
    isAdjective(left?.low ?? '') &&
    tokens[index - 2]?.text !== ',' &&
    (isAdjective(right?.low ?? '') || /[a-z]-[a-z]/.test(right?.low ?? '')) &&
    isPlain(noun) &&
    // “with clean and high-quality energy accounting for”
    (isPlural(noun?.low ?? '') || tokens[index - 2]?.low === 'with')
  )
    return false;
  // “in good or very good condition”, “government and highly rated corporate bonds”
  if (/^(?:very|fairly|highly|poorly|newly|well)$/.test(right?.low ?? '') && isPlain(tokens[index + 3])) {
    const described = noun?.low ?? '';
    if (isAdjective(left?.low ?? '') ? isAdjective(described) : isPlain(left) && /ed$/.test(described))
      return false;
  }
  // “research and development spending”, “fire and rescue calls”: one thing that two words name.
  if (isFixedPair(tokens, index) && (isPlain(noun) || left?.low === 'research')) return false;
  if (word === 'and' && isDescribedPair(tokens, index - 1)) return false;
  // “rainfall between October and February”
  if (word === 'and' && [2, 3, 4].some((back) => tokens[index - back]?.low === 'between')) return false;
  // “Belt and Road partner countries”
  if (word === 'and' && left?.text === 'Belt' && right?.text === 'Road') return false;
  // “wholly or partly in favour”: how one thing was done.
  if (
    /^(?:and|or)$/.test(word) &&
    /[a-z]{3}ly$/.test(left?.low ?? '') &&
    /[a-z]{3}ly$/.test(right?.low ?? '')
  )
    return !(isAdverb(left?.low ?? '') && isAdverb(right?.low ?? ''));
  // “all but two of the sections”
  if (word === 'but' && /^(?:all|nothing|none|anything)$/.test(left?.low ?? '')) return false;
  // “the most and least deprived wards”
  if (
    /^(?:and|or)$/.test(word) &&
    /^(?:most|more|best|first)$/.test(tokens[index - 1]?.low ?? '') &&
    /^(?:least|less|worst|last)$/.test(tokens[index + 1]?.low ?? '')
  )
    return false;
  // “331 days of good or excellent air”
  if (
    /^(?:and|or)$/.test(word) &&
    isAdjective(left?.low ?? '') &&
    tokens[index - 2]?.low === 'of' &&
    isAdjective(right?.low ?? '') &&
    isPlain(noun)
  )
    return false;
  if (word !== 'as' && word !== 'so') return true;
  const next = tokens[index + 1];
  // “which takes 2021 as its base”
  if (word === 'as' && /^(?:base|basis|benchmark|reference)$/.test(tokens[index + 2]?.low ?? ''))
    return false;
  // “debt as a share of GDP”, “as a result of”: one phrase.
  if (
    word === 'as' &&
    /^an?$/.test(next?.low ?? '') &&
    /^(?:share|percentage|proportion|result|whole|consequence|part|ratio)$/.test(tokens[index + 2]?.low ?? '')
  )
    return false;
  // “as imports surged”, “as passenger numbers recovered”
  if (word === 'as') {
    let at = index + 1;
    while (
      at < index + 6 &&
      verbOf(tokens[at]?.low ?? '')?.form !== 'past' &&
      (isPlain(tokens[at]) ||
        // “as thefts from shops rose”
        (at > index + 1 &&
          /^(?:against|from|of|in|to)$/.test(tokens[at]?.low ?? '') &&
          isPlain(tokens[at + 1])))
    )
      at++;
    if (
      at > index + 1 &&
      isPlural(tokens[at - 1]?.low ?? '') &&
      verbOf(tokens[at]?.low ?? '')?.form === 'past'
    )
      return true;
  }
  return (
    next !== undefined &&
    determiners.has(next.low) &&
    !/^(?:such|same|well|much|many|far)$/.test(tokens[index - 1]?.low ?? '')
  );
}
