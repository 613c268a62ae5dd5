/** A sentence as clauses: stretches between marks and conjunctions, each with its verbs. */
import { groupsOf, type Group } from './groups.ts';
import { likelyVerb } from './likely.ts';
import type { Token } from '../words/tokens.ts';
import { isAdjective, isAdverb, isDescribedPair, isFixedPair, isPlain, isPlural } from '../words/classes.ts';
import { verbOf } from '../words/verbs.ts';
import { determiners, prepositions, pronouns } from '../words/words.ts';

/** A stretch of a sentence between marks and conjunctions; token indexes, `end` exclusive. */
export interface Clause {
  start: number;
  end: number;
  /** The mark or conjunction before it; '' at the beginning. */
  joint: string;
  groups: Group[];
}

const beforeClause = /^(?:and|or|but|while|whereas|whilst|although|though|because|when|where|plus|if|as|so)$/;

/** Verbs whose “that” begins what is told. */
const reporting = new Set(
  'say complain conclude report show find estimate believe think expect note warn suggest mean ensure announce argue claim state confirm reveal indicate know agree hope add tell demonstrate predict recommend insist acknowledge assume calculate admit promise reflect identify highlight discover learn'.split(
    ' ',
  ),
);

/** Splits a sentence into clauses. */
export function clausesOf(tokens: Token[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let joint = '';
  const close = (end: number): void => {
    if (end <= start) return;
    // “will add … and raise …”: the second verb is as bare as the first.
    const bare = /(?:and|or|,)$/.test(joint) && clauses.at(-1)?.groups.some((group) => group.bare) === true;
    clauses.push({ start, end, joint, groups: groupsOf(tokens, start, end, joint, bare) });
  };
  tokens.forEach((token, index) => {
    // “12% of these (410) were made at night”: a number alone in brackets parts nothing.
    if (isBeside(tokens, index)) return;
    const splits =
      isDash(tokens, index) ||
      (token.type === 'mark' && /^[,;:()—–•|“”"\[\]]$/.test(token.text)) ||
      (token.type === 'word' && beforeClause.test(token.low) && isJoint(tokens, index)) ||
      (token.low === 'that' &&
        reporting.has(verbOf(tokens[index - 1]?.low ?? '')?.lemma ?? tokens[index - 1]?.low ?? '')) ||
      (token.low === 'that' && isTold(tokens, start, index)) ||
      // “It is encouraging that the pass rate was higher”
      (token.low === 'that' &&
        tokens[index - 3]?.low === 'it' &&
        /^(?:is|was|seems|remains)$/.test(tokens[index - 2]?.low ?? '') &&
        tokens[index - 1]?.type === 'word') ||
      // “It must be said, however, that rents rose”
      (token.low === 'that' &&
        tokens[index - 1]?.text === ',' &&
        /^(?:however|though)$/.test(tokens[index - 2]?.low ?? '')) ||
      (token.low === 'that' &&
        tokens[index - 1]?.low === 'out' &&
        /^point/.test(tokens[index - 2]?.low ?? ''));
    // “Mr Renick said | 91 per cent of pupils complete school”
    if (isSaid(tokens, start, index)) {
      close(index);
      joint = 'that';
      start = index;
      return;
    }
    if (!splits) return;
    const empty = index === start;
    close(index);
    // “, and”: both together are one joint.
    const mark = token.text === '-' ? '–' : token.low;
    joint = empty && joint !== '' ? `${joint} ${mark}` : mark;
    start = index + 1;
  });
  close(tokens.length);
  const [first, second] = clauses;
  // “The network | stretches | 1,240 miles and serves 312 towns”: what the second does the first does too.
  const waits =
    first !== undefined &&
    second !== undefined &&
    first.groups.length === 0 &&
    second.joint === 'and' &&
    second.groups[0]?.start === second.start &&
    tokens.slice(first.start, first.end).some(({ type }) => type === 'number');
  if (waits) addVerb(tokens, clauses.slice(0, 1));
  if (tokens.at(-1)?.text === '.' && clauses.every(({ groups }) => groups.every(isDependent)))
    addVerb(tokens, clauses);
  return clauses;
}

/** A bracket around nothing but a number, after “of these” and before what is said of them. */
const isBeside = (tokens: Token[], index: number): boolean => {
  const open = tokens[index]?.text === '(' ? index : index - 2;
  return (
    tokens[open]?.text === '(' &&
    tokens[open + 1]?.type === 'number' &&
    tokens[open + 2]?.text === ')' &&
    /^[(]|[)]$/.test(tokens[index]?.text ?? '') &&
    /^(?:these|those|them|which|whom)$/.test(tokens[open - 1]?.low ?? '') &&
    tokens[open + 3]?.type === 'word'
  );
};

/** “won nine seats - four more than before”: a hyphen between blanks is a dash. */
const isDash = (tokens: Token[], index: number): boolean =>
  tokens[index]?.text === '-' &&
  (tokens[index - 1]?.end ?? Infinity) < (tokens[index]?.start ?? 0) &&
  (tokens[index + 1]?.start ?? 0) > (tokens[index]?.end ?? Infinity);

/** A number right after “somebody said”, “meaning”, “figures show”: what was said begins with it, and has a verb. */
function isSaid(tokens: Token[], start: number, index: number): boolean {
  const says = tokens[index - 1]?.low ?? '';
  if (/^(?:said|says)$/.test(says))
    return (
      tokens[index]?.type === 'number' &&
      index - 1 > start &&
      tokens.slice(start, index).every(({ type }) => type === 'word')
    );
  if (!/^(?:meaning|shows?|showed|showing|suggests?|suggested|reveals?|revealed|indicates?)$/.test(says))
    return false;
  let number = index;
  while (
    /^(?:almost|nearly|about|around|only|just|over|under|some|roughly|more|fewer|less|than|a|that)$/.test(
      tokens[number]?.low ?? '',
    )
  )
    number++;
  if (tokens[number]?.type !== 'number' || tokens[index]?.low === 'that') return false;
  // “showing 2,300 visits last year” has none.
  const end = tokens.findIndex(({ type }, at) => at > number && type === 'mark');
  return tokens
    .slice(number + 2, end < 0 ? tokens.length : end)
    .some(({ low }) => verbOf(low)?.form === 'past' || /^(?:have|has)$/.test(low));
}

/** “The yard has told the ministry | that the delivery will be late”: whom it was told stands between. */
function isTold(tokens: Token[], start: number, index: number): boolean {
  const told = tokens
    .slice(Math.max(start, index - 5), index)
    .findLastIndex(({ low }) =>
      /^(?:tell|inform|remind|assure|convince|warn)$/.test(verbOf(low)?.lemma ?? ''),
    );
  const after = tokens[index + 1];
  return (
    told >= 0 &&
    tokens.slice(Math.max(start, index - 5) + told + 1, index).every(({ type }) => type === 'word') &&
    after !== undefined &&
    (determiners.has(after.low) || pronouns.has(after.low) || (isPlain(after) && isPlural(after.low)))
  );
}

/** “to get”, “feeding”: no verb that makes a sentence. */
const isDependent = ({ infinitive, verb }: Group): boolean => infinitive || verb.form === 'ing';

/** A sentence has a verb: where none was sure, the first word that can be one. */
function addVerb(tokens: Token[], clauses: Clause[]): void {
  for (const clause of clauses) {
    if (prepositions.has(tokens[clause.start]?.low ?? '')) continue;
    const group = likelyVerb(tokens, clause.start, clause.end);
    if (!group) continue;
    clause.groups = [...clause.groups, group].sort((a, b) => a.start - b.start);
    return;
  }
}

/** “as”, “when” and “so” join clauses only before a subject; “such as” and “as well as” do not. */
function isJoint(tokens: Token[], index: number): boolean {
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
