/** Subjects of which what follows tells which they are: “people killed on the roads”, “Complaints upheld by the Ombudsman”. */
import { isPlural } from '../words/classes.ts';
import type { Group } from '../grammar/groups.ts';
import { textOf, type Phrase } from '../phrases/phrase.ts';
import { isShareVerb } from '../labels/parts/part.ts';
import { restText } from '../phrases/rest.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import type { SubjectAsked, SubjectNamed, SubjectRule } from './subject-asked.ts';
import type { Token } from '../words/tokens.ts';
import { cameBefore } from './waiting.ts';
import { plainNouns, prepositions } from '../words/words.ts';

/** “The number of | people”: they are counted. */
const isCount = ({ tokens, phrase }: SubjectNamed): boolean =>
  tokens[(phrase?.start ?? 0) - 1]?.low === 'of' && tokens[(phrase?.start ?? 0) - 2]?.low === 'number';

const isPlainNoun = ({ name }: SubjectNamed): boolean => plainNouns.has(name.toLowerCase());

const wordsIn = (words: string): number => words.split(' ').length;

/** Whether the first verb, one word alone, follows its noun at once: “goods | carried by rail | slipped”. */
const isRightBehind = ({ groups, first, phrase }: SubjectNamed): boolean =>
  groups.length > 1 && first.start === phrase?.end && first.end === first.start + 1;

/** “The number of people killed on the roads fell”: a plain noun says little without what follows it. */
function plainWith(named: SubjectNamed): string | undefined {
  const { text, tokens, groups, first, group, phrase, name } = named;
  if (
    !phrase ||
    !(isPlainNoun(named) || name.toLowerCase() === 'time' || isCount(named)) ||
    phrase.end >= first.start ||
    !/(?:ed|ing|en)$/.test(tokens[phrase.end]?.low ?? '')
  )
    return undefined;
  // “people killed or seriously | injured on our roads | fell”
  const which =
    groups.length > 1 && first.verb.form !== 'base' && prepositions.has(tokens[first.end]?.low ?? '');
  return `${name} ${restText(text, tokens, phrase.end, which ? group.start : first.start)}`;
}

/** “people lifted out of poverty who have jobs” */
function plainDone(named: SubjectNamed): string | undefined {
  const { text, tokens, groups, first, group, phrase, name } = named;
  if (
    !phrase ||
    !(isPlainNoun(named) || isCount(named)) ||
    groups.length <= 1 ||
    first.start !== phrase.end ||
    !/(?:ed|en)$/.test(tokens[phrase.end]?.low ?? '')
  )
    return undefined;
  const rest = restText(text, tokens, phrase.end, group.start);
  return wordsIn(rest) > 1 && wordsIn(rest) <= 7 ? `${name} ${rest}` : undefined;
}

/** “Employees who identify as Indigenous account for”: which ones, where one noun says little. */
function whoDo(named: SubjectNamed): string | undefined {
  const { text, tokens, groups, group, phrase } = named;
  const share = isShareVerb(group, tokens);
  // “Households that recycle glass made up”: the first verb may be taken for a noun.
  const verbs = groups.length === 2 || (groups.length === 1 && share && group.start > (phrase?.end ?? 0) + 1);
  if (!phrase || !verbs || !/^(?:who|that)$/.test(tokens[phrase.end]?.low ?? '')) return undefined;
  const length = phrase.end - phrase.start;
  const plain = isPlainNoun(named);
  return (length === 1 || (share && length === 2)) &&
    group.start - phrase.start <= (plain || share ? 11 : 6) &&
    tokens.slice(phrase.end, group.start).every(({ type }) => type === 'word' || (type === 'number' && plain))
    ? textOf(text, tokens, { start: phrase.start, end: group.start }).replace(
        / (?:now|today|already|still)$/,
        '',
      )
    : undefined;
}

/** “Drivers who hold no licence but had one | made up 6% of them”: who they are is told before “but”. */
export function whoButDid({
  text,
  tokens,
  clauses,
  clause,
  index,
  group,
  first,
}: SubjectAsked): string | undefined {
  const before = clauses[index - 1];
  if (!before || !/^(?:but|and)$/.test(clause.joint) || first === group || !isShareVerb(group, tokens))
    return undefined;
  const who = tokens.findIndex(
    ({ low }, at) => at >= before.start && at < before.end && /^(?:who|that)$/.test(low),
  );
  const whom = who < 0 ? null : trimmed(tokens, before.start, who);
  return whom?.end === who &&
    whom.end - whom.start <= 3 &&
    before.groups.every(({ start }) => start >= who) &&
    before.end - who > 2 &&
    before.end - who <= 9 &&
    first.start === clause.start
    ? textOf(text, tokens, { start: whom.start, end: before.end })
    : undefined;
}

/** “The share of goods | carried by rail | slipped”: the share is of those alone. */
function shareCarried(named: SubjectNamed): string | undefined {
  const { text, tokens, first, group, phrase, name } = named;
  return phrase &&
    /^(?:share|proportion|percentage) of /i.test(name) &&
    isRightBehind(named) &&
    /^(?:past|participle|ing)$/.test(first.verb.form) &&
    group.start - phrase.end <= 15
    ? textOf(text, tokens, pastLimit(tokens, phrase.start, cameBefore(tokens, group)))
    : undefined;
}

/** “seen by a nurse within two hours | of the decision to admit”: a long name ends at its limit. */
export function pastLimit(tokens: Token[], start: number, end: number): Phrase {
  const within = tokens.findIndex(
    ({ low }, at) =>
      at > start &&
      at + 2 < end &&
      /^(?:within|inside)$/.test(low) &&
      tokens[at + 1]?.type === 'number' &&
      /^(?:of|from|after)$/.test(tokens[at + 2]?.low ?? ''),
  );
  return within > 0 && end - start > 12 ? { start, end: within + 2 } : { start, end };
}

/** “Complaints | upheld by the Ombudsman | fell”, “people | waiting more than a year | fell” */
function onlyThose(named: SubjectNamed): string | undefined {
  const { text, tokens, first, group, phrase, name } = named;
  if (phrase?.end !== (phrase?.start ?? 0) + 1 || !isRightBehind(named) || !tellsWhich(named))
    return undefined;
  // “people waiting | more than 20 days for a visit | fell to”: how long tells which.
  const long = /^(?:more|longer|over|at)$/.test(tokens[first.end]?.low ?? '')
    ? restText(text, tokens, first.end, group.start)
    : '';
  const waits = first.verb.lemma === 'wait' && /\d/.test(long) && long.split(' ').length <= 8;
  if (waits) return `${name} ${tokens[first.at]?.text ?? ''} ${long}`;
  const rest = restText(text, tokens, first.start, group.start);
  // “The profits made by large enterprises above the designated size came to …”
  if (/^\S+ by (?:these|those|such|them|it)\b/.test(rest)) return name;
  const by = rest.replace(/^(\S+ by .+?) (?:above|in|of|at|for|on|with|under|from) .*$/, '$1');
  const short = [rest, by].find((words) => wordsIn(words) <= 5);
  return `${name} ${short ?? tokens[first.at]?.text ?? ''}`;
}

/** Whether the verb right behind a noun only tells which: “upheld by”, “waiting”, “generated from”. */
function tellsWhich(named: SubjectNamed): boolean {
  const { tokens, first, group, name } = named;
  const { verb } = first;
  const next = tokens[first.end]?.low ?? '';
  const deed =
    verb.class === 'deed' ||
    (verb.lemma === 'make' && next === 'by') ||
    (verb.lemma === 'generate' && verb.form === 'past');
  if (!deed) return false;
  if (isPlainNoun(named) || (verb.form === 'ing' && (next === 'to' || verb.lemma === 'wait')))
    return verb.form === 'ing';
  return (
    (isPlural(name.toLowerCase()) || isBeside(tokens, first, group)) &&
    /^(?:past|participle)$/.test(verb.form) &&
    prepositions.has(next)
  );
}

/** “Electricity | generated from wind | amounted to”: two verbs with little between them. */
const isBeside = (tokens: Token[], first: Group, group: Group): boolean =>
  group.start - first.end <= 4 &&
  tokens
    .slice(first.end, group.start)
    .every(({ type, low }) => type === 'word' && !/^(?:and|or|but)$/.test(low));

/** “Average speed on the sections | covered by new cameras | dropped”: which sections are meant. */
function thoseCovered(named: SubjectNamed): string | undefined {
  const { text, tokens, first, group, phrase } = named;
  return phrase &&
    isRightBehind(named) &&
    first.verb.form === 'past' &&
    tokens[phrase.end - 2]?.low === 'the' &&
    phrase.end - 3 > phrase.start &&
    prepositions.has(tokens[phrase.end - 3]?.low ?? '') &&
    /^(?:by|in|with)$/.test(tokens[first.end]?.low ?? '') &&
    group.start - phrase.start <= 10
    ? textOf(text, tokens, { start: phrase.start, end: group.start })
    : undefined;
}

/** Asked in this order, once a subject is told without a measure. */
export const whichRules: SubjectRule<SubjectNamed>[] = [
  plainWith,
  plainDone,
  whoDo,
  shareCarried,
  onlyThose,
  thoseCovered,
];
