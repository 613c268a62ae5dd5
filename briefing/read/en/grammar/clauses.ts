/** A sentence as clauses: stretches between marks and conjunctions, each with its verbs. */
import { type Group, groupsOf } from './groups.ts';
import { likelyVerb } from './likely.ts';
import type { Token } from '../words/tokens.ts';
import { verbOf } from '../words/verbs.ts';
import { prepositions } from '../words/words.ts';
import { isJoint } from './joints.ts';
import { joinsKinds } from './kinds-of-one.ts';
import { isSaid, isSeenTo, isTold, isToldToo, reporting } from './told-clause.ts';

/** A stretch of a sentence between marks and conjunctions; token indexes, `end` exclusive. */
export interface Clause {
  start: number;
  end: number;
  /** The mark or conjunction before it; '' at the beginning. */
  joint: string;
  groups: Group[];
}

const beforeClause = /^(?:and|or|but|while|whereas|whilst|although|though|because|when|where|plus|if|as|so)$/;

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
      !joinsKinds(tokens, index) &&
      (isDash(tokens, index) ||
        (token.type === 'mark' && /^[,;:()—–•|“”"\[\]]$/.test(token.text)) ||
        (token.type === 'word' && beforeClause.test(token.low) && isJoint(tokens, index)) ||
        (token.low === 'that' &&
          reporting.has(verbOf(tokens[index - 1]?.low ?? '')?.lemma ?? tokens[index - 1]?.low ?? '')) ||
        (token.low === 'that' &&
          (isTold(tokens, start, index) ||
            isToldToo(
              tokens,
              start,
              index,
              clauses.map((clause) => clause.joint),
            ))) ||
        // “It is encouraging that the pass rate was higher”
        (token.low === 'that' &&
          tokens[index - 3]?.low === 'it' &&
          /^(?:is|was|seems|remains)$/.test(tokens[index - 2]?.low ?? '') &&
          tokens[index - 1]?.type === 'word') ||
        (token.low === 'that' &&
          (isRegretted(tokens, start, index) ||
            isFelt(tokens, index) ||
            isWished(tokens, index) ||
            isSeenTo(tokens, index))) ||
        (token.low === 'that' &&
          tokens[index - 1]?.low === 'out' &&
          /^point/.test(tokens[index - 2]?.low ?? '')));
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
    joint = empty && joint !== '' && mark !== 'that' ? `${joint} ${mark}` : mark;
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

/** “It is a source of pride | that twelve villages won”: how it is felt, and then what happened. */
const isRegretted = (tokens: Token[], start: number, that: number): boolean =>
  tokens[start]?.low === 'it' &&
  /^(?:is|was|remains)$/.test(tokens[start + 1]?.low ?? '') &&
  that - start <= 8 &&
  tokens
    .slice(start + 2, that)
    .some(({ low }) =>
      /^(?:matter|cause|source|pity|shame|surprise|relief|pleasure|tribute|sign|concern|regret|disappointment)$/.test(
        low,
      ),
    );

/** “We were disappointed | that one in seven …”, “I am proud that”: what somebody feels about it names nothing. */
const isFelt = (tokens: Token[], that: number): boolean =>
  /^(?:delighted|disappointed|dismayed|encouraged|glad|happy|pleased|proud|reassured|saddened|shocked|sorry|surprised|thrilled|troubled|worried|concerned|aware|conscious|heartened|regret|news)$/.test(
    tokens[that - 1]?.low ?? '',
  ) &&
  tokens
    .slice(Math.max(0, that - 5), that - 1)
    .some(({ low }) => /^(?:i|we|am|are|is|was|were|be|been)$/.test(low));

/** “Our goal is | that output will have risen” */
const isWished = (tokens: Token[], that: number): boolean =>
  /^(?:is|was|remains)$/.test(tokens[that - 1]?.low ?? '') &&
  /^(?:goal|aim|target|objective|hope|ambition|plan|expectation)$/.test(tokens[that - 2]?.low ?? '');

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
