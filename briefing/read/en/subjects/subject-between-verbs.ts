/** Subjects that stand between two verbs of a clause, or have a verb inside: “we expect profit to reach”. */
import { cameBefore } from './waiting.ts';
import { isAdjective, isAdverb, isPlain, isPlural, isRelative } from '../words/classes.ts';
import { textOf } from '../phrases/phrase.ts';
import { phraseBefore } from '../phrases/phrase-before.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import type { SubjectAsked, SubjectRule } from './subject-asked.ts';
import { pastLimit } from './subject-which.ts';
import { verbOf } from '../words/verbs.ts';
import { auxiliaries, determiners, prepositions, pronouns } from '../words/words.ts';

/** “Setting up a company takes two working days” */
function doing({ text, tokens, clause, groups, first, group }: SubjectAsked): string | undefined {
  return first !== group &&
    first.start === clause.start &&
    first.verb.form === 'ing' &&
    groups.length === 2 &&
    /^(?:take|cost|require)$/.test(group.verb.lemma) &&
    tokens.slice(clause.start, group.start).every(({ type }) => type === 'word')
    ? textOf(text, tokens, { start: clause.start, end: group.start })
    : undefined;
}

/** “The time needed to start a business fell”: the verb inside belongs to the noun. */
function neededTo({ text, tokens, clause, groups, group }: SubjectAsked): string | undefined {
  const came = cameBefore(tokens, group);
  const [needed, ...others] = groups.filter(({ start }) => start < came);
  if (
    !needed?.infinitive ||
    others.length > 0 ||
    !isPlain(tokens[needed.start - 2]) ||
    group.start - clause.start > 10
  )
    return undefined;
  const whole = { start: clause.start, end: came };
  while (determiners.has(tokens[whole.start]?.low ?? '')) whole.start++;
  const words = tokens.slice(whole.start, whole.end);
  return !prepositions.has(words[0]?.low ?? '') &&
    words.every(({ type, low }) => type === 'word' && !pronouns.has(low))
    ? textOf(text, tokens, whole)
    : undefined;
}

/** “The proportion of trains reaching the last stop on time was 91%”, “The share of pupils who walk rose”: which ones. */
function whichReach({ text, tokens, clause, groups, group, earlier }: SubjectAsked): string | undefined {
  const head = clause.start + (determiners.has(tokens[clause.start]?.low ?? '') ? 1 : 0);
  if (!earlier) return undefined;
  const who = /^(?:who|that)$/.test(tokens[earlier.start - 1]?.low ?? '');
  const whom = tokens[earlier.start - (who ? 2 : 1)];
  return (who || earlier.verb.form === 'ing') &&
    groups.length === 2 &&
    !group.infinitive &&
    earlier.start > clause.start + 1 &&
    isPlain(whom) &&
    isPlural(whom?.low ?? '') &&
    /^(?:proportion|share|percentage|number)$/.test(tokens[head]?.low ?? '') &&
    group.start - clause.start <= 18
    ? textOf(
        text,
        tokens,
        pastLimit(
          tokens,
          trimmed(tokens, clause.start, group.start)?.start ?? clause.start,
          cameBefore(tokens, group),
        ),
      )
    : undefined;
}

/** “the government wants it to reach 30 per cent”: what was told before. */
const wantedOfIt = ({ tokens, group, earlier }: SubjectAsked): '' | undefined =>
  earlier &&
  group.infinitive &&
  /^(?:it|them|this)$/.test(tokens[group.start - 2]?.low ?? '') &&
  group.start - 2 === earlier.end
    ? ''
    : undefined;

/** “reopened after a rebuilding that cost £7.6 million”: what stands right before. */
function rightBefore({ text, tokens, group, earlier }: SubjectAsked): string | undefined {
  if (!earlier) return undefined;
  const phrase = phraseBefore(tokens, group.start - 1, earlier.end);
  const before = tokens[(phrase?.start ?? 0) - 1]?.low ?? '';
  return /^(?:that|which)$/.test(tokens[group.start - 1]?.low ?? '') &&
    isPlain(tokens[group.start - 2]) &&
    /^(?:an?|despite|with|without|amid|beside|besides)$/.test(before)
    ? textOf(text, tokens, phrase)
    : undefined;
}

/** “is at 1.9 percent with employment projected to grow by 1.1%”: a sentence of its own behind “with”. */
function behindWith({ text, tokens, group, earlier }: SubjectAsked): string | undefined {
  if (!earlier) return undefined;
  const does = tokens[group.start]?.low ?? '';
  const between = tokens.slice(earlier.end, group.start);
  const beside = between.findLastIndex(({ low }) => low === 'with');
  if (
    beside <= 0 ||
    between.some(({ low }) => low === 'which') ||
    !/^(?:past|participle|ing)$/.test(verbOf(does)?.form ?? '') ||
    auxiliaries.has(does)
  )
    return undefined;
  const what = trimmed(tokens, earlier.end + beside + 1, group.start);
  return what?.end === group.start ? textOf(text, tokens, what) : undefined;
}

/** “, with the time needed for permits cut by 40 percent”: what stands behind “with” is what was cut. */
function withItDone({ text, tokens, clause, group }: SubjectAsked): string | undefined {
  if (
    tokens[clause.start]?.low !== 'with' ||
    !/^(?:rise|fall)$/.test(group.verb.class) ||
    !/^(?:past|participle)$/.test(group.verb.form) ||
    group.end !== group.start + 1 ||
    !/^(?:by|to|from)$/.test(tokens[group.end]?.low ?? '')
  )
    return undefined;
  const start = trimmed(tokens, clause.start + 1, group.start)?.start ?? group.start;
  const what = tokens.slice(start, group.start);
  return what.length > 0 &&
    what.length <= 9 &&
    what.every(({ type, low }) => type === 'word' && !isRelative(low))
    ? textOf(text, tokens, { start, end: group.start })
    : undefined;
}

/** “fell on capacity that was 7% higher”, “was extended after reserves were raised to”: it has a subject of its own. */
function behindAfter({ text, tokens, group, earlier }: SubjectAsked): string | undefined {
  if (!earlier || group.infinitive || group.verb.form === 'ing') return undefined;
  const that =
    tokens[group.start - 1]?.low === 'that' ? phraseBefore(tokens, group.start - 1, earlier.end) : null;
  if (that && tokens[that.start - 1]?.low === 'on') return textOf(text, tokens, that);
  const after = tokens
    .slice(earlier.end, group.start)
    .findLastIndex(({ low }) => /^(?:after|before)$/.test(low));
  if (after < 0 || !auxiliaries.has(tokens[group.start]?.low ?? '')) return undefined;
  const what = trimmed(tokens, earlier.end + after + 1, group.start);
  return what?.end === group.start && !tokens.slice(what.start, what.end).some(({ low }) => isRelative(low))
    ? textOf(text, tokens, what)
    : undefined;
}

/** “helps to explain why rents slipped”, “that is one reason why rents edged | up” */
function behindWhy({ text, tokens, clause, groups, group, earlier }: SubjectAsked): string | undefined {
  if (!earlier) return undefined;
  const why = tokens.findLastIndex(
    ({ low }, at) => at >= earlier.start - 9 && at < group.start && at > clause.start && low === 'why',
  );
  const then = groups.find(({ start }) => start > why);
  const asked = why > 0 && then ? trimmed(tokens, why + 1, then.start) : null;
  return asked && isPlain(tokens[asked.start]) ? textOf(text, tokens, asked) : undefined;
}

/** “we expect profit to reach”: what stands between two verbs is the second's own. */
function betweenVerbs(asked: SubjectAsked): string | undefined {
  const { text, tokens, clause, group, earlier } = asked;
  if (!earlier) return undefined;
  const from = ownFrom(asked, earlier.end);
  const between = trimmed(tokens, from, group.infinitive ? group.start - 1 : group.start);
  const relative = tokens.slice(clause.start, earlier.start).some(({ low }) => isRelative(low));
  const first = tokens[from]?.low ?? '';
  return between &&
    // “is due to begin”, “is estimated to cost”: no noun stands between.
    !isAdjective(tokens[between.end - 1]?.low ?? '') &&
    !relative &&
    !isMeasured(asked, earlier.end) &&
    !prepositions.has(first) &&
    !isAdverb(first) &&
    (group.verb.form !== 'ing' ||
      /^(?:see|foresee|expect|predict|forecast|leave|keep|send|show)$/.test(earlier.verb.lemma))
    ? textOf(text, tokens, between)
    : undefined;
}

/** Where the words of the second verb begin behind the first, small words left out. */
function ownFrom(asked: SubjectAsked, end: number): number {
  const from = withinFrom(asked, end);
  const { tokens } = asked;
  // “reported on Friday the sales at garages rose”
  const day = tokens[from]?.low === 'on' && /day$/.test(tokens[from + 1]?.low ?? '');
  return day ? from + 2 : from;
}

/** “a year of steady progress in which | revenue passed £640 million” */
function withinFrom({ tokens, group }: SubjectAsked, end: number): number {
  const within = tokens.slice(end, group.start).findLastIndex(({ low }) => low === 'which');
  return within > 0 && prepositions.has(tokens[end + within - 1]?.low ?? '') ? end + within + 1 : end;
}

/** Whether a number that is no year stands between two verbs. */
const isMeasured = (asked: SubjectAsked, end: number): boolean =>
  asked.tokens
    .slice(withinFrom(asked, end), asked.group.start)
    .some(({ type, text }) => type === 'number' && !/^(?:19|20)\d\d(?:[-–]\d+)?$/.test(text));

/** Asked in this order, before the noun phrase at the clause's beginning is. */
export const betweenVerbsRules: SubjectRule[] = [
  withItDone,
  doing,
  neededTo,
  whichReach,
  wantedOfIt,
  rightBefore,
  behindWith,
  behindAfter,
  behindWhy,
  betweenVerbs,
];
