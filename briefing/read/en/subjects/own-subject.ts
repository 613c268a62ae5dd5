/** What a clause itself is about: the subject of a verb in it. */
import { isAdverb, isRelative } from '../words/classes.ts';
import type { Clause } from '../grammar/clauses.ts';
import { firstAnswer } from '../grammar/first-answer.ts';
import { textOf } from '../phrases/phrase.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { isSoThat, type SubjectAsked, type SubjectNamed, type SubjectRule } from './subject-asked.ts';
import { betweenVerbsRules } from './subject-between-verbs.ts';
import { measuredRules } from './subject-measured.ts';
import { namedSubject, onlyWhenRules } from './subject-plain.ts';
import { whichRules, whoButDid } from './subject-which.ts';
import type { Token } from '../words/tokens.ts';
import { pending } from './waiting.ts';
import { openers, periods } from '../words/words.ts';

/** “$31 million more than budgeted” is about nothing of its own. */
const thanBudgeted = ({ tokens, clause, group }: SubjectAsked): null | undefined =>
  tokens[clause.start]?.type === 'number' && tokens[group.start - 1]?.low === 'than' ? null : undefined;

/** “containers, | which rose by 9 percent”: a pronoun for what stands before the clause. */
const pronounAlone = (asked: SubjectAsked): null | undefined =>
  isRelative(asked.tokens[asked.clause.start]?.low ?? '') && asked.groups.length === 1 && !isSoThat(asked)
    ? null
    : undefined;

/** “The time it takes us to reach a family has shortened” */
function timeItTakes({ text, tokens, clause, group }: SubjectAsked): string | undefined {
  const time = tokens.findIndex(
    ({ low }, at) => at >= clause.start && at < clause.start + 3 && low === 'time',
  );
  if (time < 0 || tokens[time + 1]?.low !== 'it' || !/^(?:takes|took)$/.test(tokens[time + 2]?.low ?? ''))
    return undefined;
  const aim = tokens.findIndex(({ low }, at) => at > time && at < group.start && low === 'to');
  return aim > 0
    ? `${tokens[time]?.text ?? ''} ${textOf(text, tokens, { start: aim, end: group.start })}`
    : undefined;
}

/** “We aim for recycling to reach 50 per cent” */
function aimedFor({ text, tokens, clause, group }: SubjectAsked): string | undefined {
  if (!group.infinitive) return undefined;
  const from = Math.max(clause.start, group.start - 6);
  const aimed = tokens.slice(from, group.start).findLastIndex(({ low }) => low === 'for');
  const what = aimed < 0 ? null : trimmed(tokens, from + aimed + 1, group.start - 1);
  return what && !periods.has(tokens[what.end - 1]?.low ?? '') ? textOf(text, tokens, what) : undefined;
}

/** “sales rose by 0.3% after climbing by 0.4%”: who did the one did the other. */
function sameDoer({ text, tokens, clauses, index, group, earlier }: SubjectAsked): string | null | undefined {
  return earlier &&
    group.verb.form === 'ing' &&
    /^(?:after|before|since|while|by|despite)$/.test(tokens[group.start - 1]?.low ?? '') &&
    tokens.slice(earlier.end, group.start).some(({ type }) => type === 'number')
    ? ownSubject(text, tokens, clauses, index, earlier.end)
    : undefined;
}

/** “Online accounted for”: an adverb that is what the sentence is about. */
function adverbAlone({ tokens, first, start, name }: SubjectNamed): string | undefined {
  const alone = tokens[start];
  return alone && name === '' && first.start === start + 1 && /^(?:online|overseas|abroad)$/.test(alone.low)
    ? alone.text
    : undefined;
}

/** “it”, “they”, “we” are answered by the caller; no words at all go back a clause. */
function withoutNoun({ text, tokens, clauses, clause, index, first }: SubjectAsked): string | null {
  const words = tokens
    .slice(clause.start, first.start)
    .filter(({ low }) => !isAdverb(low) && !openers.has(low) && low !== 'to');
  return words.length === 0 ||
    isRelative(words[0]?.low ?? '') ||
    (index > 0 && words.every(({ type }) => type === 'number'))
    ? pending(text, tokens, clauses, index)
    : '';
}

const verbRules: SubjectRule[] = [
  thanBudgeted,
  pronounAlone,
  timeItTakes,
  aimedFor,
  sameDoer,
  whoButDid,
  ...betweenVerbsRules,
];
const nounRules: SubjectRule<SubjectNamed>[] = [
  ...onlyWhenRules,
  ...measuredRules,
  ...whichRules,
  adverbAlone,
];

/**
 * The subject of a clause's last verb before a token: “Sales” in “Sales rose by 2%”; '' for a pronoun, null when
 * there is no verb or it has none of its own.
 */
export function ownSubject(
  text: string,
  tokens: Token[],
  clauses: Clause[],
  index: number,
  before: number,
): string | null {
  const clause = clauses[index];
  const groups = clause?.groups.filter((group) => group.end <= before) ?? [];
  const [first, group] = [groups[0], groups.at(-1)];
  if (!clause || !first || !group) return null;
  const asked = { text, tokens, clauses, clause, index, groups, first, group, earlier: groups.at(-2) };
  const told = firstAnswer(verbRules, asked);
  if (told !== undefined) return told;
  const named = namedSubject(asked);
  const answer = firstAnswer(nounRules, named);
  return answer !== undefined ? answer : named.name || withoutNoun(asked);
}
