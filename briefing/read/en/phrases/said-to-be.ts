/** What things are said to be or to have: “Homes empty”, “Drivers over 65”, “Households without a car”. */
import { isAdjective, isPlain, isPlural, severalPeople } from '../words/classes.ts';
import { firstAnswer } from '../grammar/first-answer.ts';
import { lowered, peopleAlone, raised, shareOf } from './naming.ts';
import { textOf } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import { restText } from './rest.ts';
import { behind, isNot, whoOrThat, type SaidAsked, type SaidRule } from './said-asked.ts';

/** “one in five drivers is a woman” */
function isAWoman({ text, tokens, whole, then }: SaidAsked): string | undefined {
  const words = text.slice(tokens[then]?.start ?? 0, tokens[then + 1]?.end ?? 0);
  const one = /^an? (woman|man|girl|boy|child)$/.exec(words)?.[1];
  return one === undefined ? undefined : shareOf(raised(severalPeople[one] ?? one), lowered(whole));
}

/** “1,105 were affordable homes”, “240 are now electric”, “11 are under way” */
function areSuch({ text, tokens, then, end }: SaidAsked): string | undefined {
  const predicate = phraseFrom(tokens, then, end);
  return predicate && isPlural(tokens[predicate.end - 1]?.low ?? '')
    ? textOf(text, tokens, predicate)
    : undefined;
}

const bounds = /^(?:over|under|above|below)$/;

/** “is over the age of 60” */
const isPastAge = ({ tokens, whole, then }: SaidAsked): string | undefined =>
  bounds.test(tokens[then]?.low ?? '') &&
  tokens[then + 2]?.low === 'age' &&
  tokens[then + 4]?.type === 'number'
    ? `${whole} ${tokens[then]?.low ?? ''} ${tokens[then + 4]?.text ?? ''}`
    : undefined;

/** “is now under 30”, “are over 65”; but “over three months in arrears” is asked before. */
const isOver = ({ tokens, whole, then }: SaidAsked): string | undefined =>
  bounds.test(tokens[then]?.low ?? '') && tokens[then + 1]?.type === 'number'
    ? `${whole} ${tokens[then]?.low ?? ''} ${tokens[then + 1]?.text ?? ''}${tokens[then + 2]?.low === 'old' ? ' old' : ''}`
    : undefined;

/** “are more than five years old”, “are less than a mile from a stop” */
const isFar = ({ whole, tokens, then, rest }: SaidAsked): string | undefined =>
  tokens[then + 1]?.low === 'than' &&
  tokens[then + 2]?.type === 'number' &&
  / (?:old|long|from .+)$/.test(rest)
    ? `${whole} ${rest}`
    : undefined;

/** “were more than three months in arrears” */
function isLate({ text, tokens, whole, then, end }: SaidAsked): string | undefined {
  const late = tokens.findIndex(
    ({ low }, at) => at > then && at < then + 6 && /^(?:in|behind|overdue)$/.test(low),
  );
  return late > 0 &&
    tokens[late - 1]?.type === 'number' &&
    /(?:day|week|month|year)s?$/.test(tokens[late - 1]?.text ?? '')
    ? `${whole} ${restText(text, tokens, late, end)}`
    : undefined;
}

/** “is older than 55”; “are older than 20 years” says nothing but a number. */
function isOlderThan({ tokens, whole, then }: SaidAsked): string | undefined {
  if (tokens[then + 1]?.low !== 'than') return undefined;
  const older = tokens[then]?.low ?? '';
  const years = tokens[then + 2]?.text ?? '';
  return /^(?:older|younger)$/.test(older) && /^\d+$/.test(years) ? `${whole} ${older} than ${years}` : whole;
}

/** “90% of government services will be available online” */
function isOnline({ tokens, whole, then }: SaidAsked): string | undefined {
  const adjective = tokens[then];
  return adjective && isAdjective(adjective.low) && tokens[then + 1]?.low === 'online'
    ? `${whole} ${adjective.text} online`
    : undefined;
}

/** “were severely absent”, but not “are currently open” */
function isSo({ text, tokens, whole, group, then }: SaidAsked): string | undefined {
  const [degree, adjective, next] = [tokens[then - 1], tokens[then], tokens[then + 1]];
  if (
    !adjective ||
    !isPlain(adjective) ||
    next?.type === 'number' ||
    isPlain(next) ||
    /^(?:in|to|for|on|at|with|or|of|from)$/.test(next?.low ?? '')
  )
    return undefined;
  // “were inactive because of poor health”: why says which of them.
  if (next?.low === 'because' && tokens[then + 2]?.low === 'of') {
    const why = restText(text, tokens, then + 3, tokens.length);
    if (why !== '') return `${peopleAlone(whole)} ${adjective.text} because of ${why}`;
  }
  const how =
    degree &&
    then > group.end &&
    /^(?:severely|fully|partly|seriously|highly|very|extremely|newly|heavily|poorly|permanently|temporarily|chronically|persistently|badly)$/.test(
      degree.low,
    )
      ? `${degree.text} `
      : '';
  return `${how}${adjective.text} ${lowered(whole.replace(/^.*[’']s /, ''))}`;
}

const beingRules: SaidRule[] = [
  isAWoman,
  areSuch,
  isPastAge,
  isLate,
  isOver,
  isFar,
  isOlderThan,
  isOnline,
  isSo,
];

/** “were worried about screens”, “are open on Sundays” */
function being(asked: SaidAsked): string | undefined {
  const { whole, group, rest } = asked;
  if (group.verb.lemma !== 'be' || group.passive) return undefined;
  return firstAnswer(beingRules, asked) ?? `${whole}${behind(rest.replace(/^the /, ''))}`;
}

/** “have no car”, “lack a lock” */
function having(asked: SaidAsked): string | undefined {
  const { tokens, whole, group, rest } = asked;
  if (!/^(?:have|lack)$/.test(group.verb.lemma)) return undefined;
  // “had their operation within 19 weeks”: they went through it.
  if (/^their /.test(rest) && / within \S/.test(rest)) return `${whole} ${whoOrThat(asked)} had ${rest}`;
  // “still have to be tested”
  if (rest.startsWith('to ')) return `${whole} ${whoOrThat(asked)} have ${rest}`;
  const without = group.verb.lemma === 'lack' || isNot(tokens, group);
  return rest === '' ? whole : `${whole} ${without ? 'without' : 'with'} ${rest}`;
}

/** Asked in this order. */
export const toBeRules: SaidRule[] = [being, having];
