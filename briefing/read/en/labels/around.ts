/** What is at hand while a number is named: what was spoken of before it, and where its clause ends. */
import type { FigureKind } from '../../../model.ts';
import { isAdjective, isPlain } from '../words/classes.ts';
import type { Form } from '../numbers/numbers.ts';
import type { Setting } from './setting.ts';
import { prepositions } from '../words/words.ts';

/** A part of “plans” tells what is to be done, one of “targets” lists what is aimed at. */
export type Plans = '' | 'plans' | 'targets';

/** What was spoken of before: a paragraph's memory from sentence to sentence. */
export interface Speech {
  text: string;
  /** Whether it stands in a part that tells what is to be done, or what is aimed at. */
  plans: Plans;
  /** The subject of the sentence before: what “it” and “they” stand for. */
  subject: string;
  /** What the sentence before was about, while this one is read: whose “the cost” is. */
  earlier: string;
  /** A part that the paragraph's first sentence named: “Roofing had a difficult year.” */
  topic: string;
  /** What the sentence right before spoke of without a number: “Corporate income tax went the other way.” */
  before: string;
  /** What the sentence right before was about, where it had no number: “Potholes remain the complaint we hear most.” */
  spoken: string;
  /** The last things that the sentence right before named, where it had no number: “We moved customers onto annual plans.” */
  several: string;
  /** What the sentence right before says is to be moved: “We aim to halve our water use”. */
  moved: string;
  /** What was counted last: what “of these” is part of. */
  counted: string;
  /** The last label given to a percent: what “that number” is, where another was counted since. */
  percent: string;
  /** What the amounts of the sentence before were: “the two”. */
  amounts: string[];
  /** The parts of a company whose measures the paragraph has told, in order. */
  parts: string[];
  /** A sum whose parts may follow, where it or its last part ends, and how many have been told. */
  whole: { label: string; kind: FigureKind; unit: string; end: number; parts: number } | null;
  /** Of what it was told who has most: “This was followed by …” goes on with it. */
  ranking: string;
  /** Nights have been counted, and who follows is told by them. */
  nights: boolean;
  /** The last label given, and how its number was written. */
  label: string;
  form: Form | null;
}

/** A number's sentence as the rules for labels see it. */
export interface Around {
  text: string;
  /** What the number's clause is about; '' when that cannot be told. */
  subject: string;
  /** The last label given in this sentence. */
  last: string;
  speech: Speech;
  /** The numbers of the sentence before this one. */
  done: Setting[];
}

/** Where a phrase after a number must end: at the next mark or number. */
export const clauseEnd = (tokens: Setting['tokens'], at: number): number => {
  const end = tokens.findIndex(
    (token, index) => index > at && (token.type === 'mark' || token.type === 'number'),
  );
  return end < 0 ? tokens.length : end;
};

/** A clause's end, and what “or on foot” adds to it. */
export function restEnd({ clauses, clause, tokens }: Setting): number {
  const [own, next] = [clauses[clause], clauses[clause + 1]];
  if (!own) return 0;
  // “met | or beat their target”: one deed, told twice.
  const twice =
    next &&
    /^or$/.test(next.joint) &&
    (next.groups[0]?.start === next.start ||
      (next.groups[0]?.start === next.start + 1 && /ly$/.test(tokens[next.start]?.low ?? ''))) &&
    next.end - next.start <= 6;
  const names = namesEnd(tokens, own.end);
  if (names > own.end) return names;
  const short =
    next && /^(?:and|or)$/.test(next.joint) && next.groups.length === 0 && next.end - next.start <= 4;
  if (short || twice) return next.end;
  // “called the town a good | or excellent place to work”
  const before =
    next?.joint === 'or' &&
    next.groups.every(({ infinitive }) => infinitive) &&
    isAdjective(tokens[next.start]?.low ?? '') &&
    isAdjective(tokens[own.end - 1]?.low ?? '') &&
    /^an?$/.test(tokens[own.end - 2]?.low ?? '') &&
    isPlain(tokens[next.start + 1]);
  if (before) return next.end;
  // “rated good | or outstanding at their latest inspection”
  const alike =
    next?.joint === 'or' &&
    next.groups.length === 0 &&
    isAdjective(tokens[next.start]?.low ?? '') &&
    isAdjective(tokens[own.end - 1]?.low ?? '') &&
    prepositions.has(tokens[next.start + 1]?.low ?? '');
  return alike ? next.start + 1 : own.end;
}

/** “stores in Namibia, Botswana and Zambia”, “in reading, writing and maths”: where a list ends that a clause is cut at. */
function namesEnd(tokens: Setting['tokens'], end: number): number {
  const large = /^[A-Z][a-z]/.test(tokens[end - 1]?.text ?? '');
  const isName = (at: number): boolean =>
    tokens[at]?.type === 'word' &&
    /^[A-Z][a-z]/.test(tokens[at]?.text ?? '') === large &&
    isPlain(tokens[at]);
  if (!isName(end - 1) || !/^(?:in|of|from|to)$/.test(tokens[end - 2]?.low ?? '')) return end;
  let at = end;
  while (tokens[at]?.text === ',' && isName(at + 1) && tokens[at + 2]?.type !== 'number') at += 2;
  return at > end && tokens[at]?.low === 'and' && isName(at + 1) && tokens[at + 2]?.type !== 'word'
    ? at + 2
    : end;
}
