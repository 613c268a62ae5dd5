/** The noun phrase before a clause's first verb, without what only says when: “At the year end | Norvale | employed”. */
import { isPlain, isPlural } from '../words/classes.ts';
import { textOf, type Phrase } from '../phrases/phrase.ts';
import { isAbsolute, subjectOf } from '../phrases/phrase-subject.ts';
import { trimmed } from '../phrases/phrase-trimmed.ts';
import { isSoThat, type SubjectAsked, type SubjectNamed, type SubjectRule } from './subject-asked.ts';
import type { Token } from '../words/tokens.ts';
import { joinedStart } from './waiting.ts';
import { determiners, periods, prepositions } from '../words/words.ts';

/** A clause with the noun phrase before its first verb: “Norvale” in “At the year end Norvale employed”. */
export function namedSubject(asked: SubjectAsked): SubjectNamed {
  const start = startOf(asked);
  const phrase = phraseAt(asked, start);
  return { ...asked, start, phrase, name: textOf(asked.text, asked.tokens, phrase) };
}

/** Where a clause's own words begin, with those of the clauses joined before it. */
function startOf(asked: SubjectAsked): number {
  const { tokens, clauses, index, first } = asked;
  const joined = joinedStart(tokens, clauses, index, isAbsolute(first));
  const [word, next] = [tokens[joined]?.low ?? '', tokens[joined + 1]?.low ?? ''];
  // “Since spending reached £9.9 million”: it joins a sentence.
  // “after hourly rates went up from £10.60”
  const after = /^(?:after|before)$/.test(word) && first.verb.lemma !== 'be';
  const joins = (/^(?:since|until)$/.test(word) || after) && first.verb.form === 'past';
  // “There the rate slipped”, “…, and why the number of empty shops fell”
  const there = /^(?:there|here|why|how)$/.test(word) && determiners.has(next);
  if (joins || there || isSoThat(asked)) return joined + 1;
  // “; so far we are down 21%”
  if (word === 'so' && next === 'far') return joined + 2;
  // “in which sales per square foot are 12% higher”
  return prepositions.has(word) && /^(?:which|whom)$/.test(next) ? joined + 2 : joined;
}

function phraseAt({ tokens, first }: SubjectAsked, from: number): Phrase | null {
  const phrase = subjectOf(tokens, from, first);
  if (!phrase) return null;
  phrase.start = anew(tokens, phrase) ?? pastYearEnd(tokens, phrase) ?? phrase.start;
  // “At the year end the number of patients”: the patients.
  const counted = trimmed(tokens, phrase.start, phrase.end);
  return withLonger(tokens, counted?.end === phrase.end ? counted : phrase, first.start);
}

/** “tenants in arrears for longer | than six weeks | fell”, “rated Grade III | or above | made up”: a part of which they are. */
const withLonger = (tokens: Token[], { start, end }: Phrase, to: number): Phrase =>
  end + 2 === to &&
  ((tokens[end - 1]?.low === 'longer' && tokens[end]?.low === 'than' && tokens[end + 1]?.type === 'number') ||
    (tokens[end]?.low === 'or' && /^(?:above|below)$/.test(tokens[end + 1]?.low ?? '')))
    ? { start, end: to }
    : { start, end };

/** “For children and young people | the typical wait was cut”: where an article begins another noun. */
function anew(tokens: Token[], { start, end }: Phrase): number | undefined {
  const the = tokens
    .slice(start + 1, end)
    .findIndex(
      ({ low }, nth) =>
        /^(?:the|a|an|our|their|its)$/.test(low) &&
        isPlain(tokens[start + nth]) &&
        (isPlural(tokens[start + nth]?.low ?? '') ||
          /^(?:end|start|beginning|close|time|year)$/.test(tokens[start + nth]?.low ?? '')),
    );
  return the < 0 ? undefined : start + the + 2;
}

/** “At the year end | Norvale employed” */
function pastYearEnd(tokens: Token[], { start, end }: Phrase): number | undefined {
  const ends = [start, start + 1].find(
    (at) =>
      /^(?:end|start)$/.test(tokens[at]?.low ?? '') &&
      /^(?:year|month|quarter|period)$/.test(tokens[at - 1]?.low ?? ''),
  );
  return ends !== undefined && ends + 1 < end ? ends + 1 : undefined;
}

/** “and last year collected 4,100 tonnes”: when, and not who. */
const onlyWhen = ({ tokens, index, phrase, name }: SubjectNamed): null | undefined =>
  index > 0 &&
  /^(?:last|this|next|every|each) \w+$/i.test(name) &&
  periods.has(phrase ? (tokens[phrase.end - 1]?.low ?? '') : '')
    ? null
    : undefined;

/** “At the year end 49 of them were on target”: when, and not who. */
const onlyEnd = ({ tokens, first, start, name }: SubjectNamed): '' | undefined =>
  /^(?:end|start|beginning|close)$/i.test(name) &&
  tokens.slice(start, first.start).some(({ type }) => type === 'number')
    ? ''
    : undefined;

/** Asked in this order: whether a noun phrase only says when. */
export const onlyWhenRules: SubjectRule<SubjectNamed>[] = [onlyWhen, onlyEnd];
