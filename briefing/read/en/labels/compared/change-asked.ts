/** What the rules for a changed amount look at: its label so far, and the words after its number. */
import { isComparedNoun } from '../../words/classes.ts';
import { leadOf, type Setting } from '../setting.ts';

/** An amount or a time that may tell a change. */
export interface ChangeAsked {
  setting: Setting;
  /** The name of its thing. */
  label: string;
  /** The two words after the number: “more than”. */
  next: string;
  mark: string;
  /** “over the | budget”, “more than we had | budgeted”: what it is held against. */
  limit: string;
  planned: string;
  /** “an increase | of 320,000 tonnes”; '' where nothing stands before “of”. */
  noun: string;
  /** Whether it is less than it was, or than something else. */
  less: boolean;
}

/** Tells the change; undefined where the rule does not hold. */
export type ChangeRule = (asked: ChangeAsked) => string | undefined;

/** A number's setting with the words that tell what it is held against. */
export function changeAsked(setting: Setting, label: string): ChangeAsked {
  const { tokens, at, lead, sign } = setting;
  const word = (index: number): string => tokens[index]?.low ?? '';
  // “£3.4 million | (1.2%) | more than budgeted”: the same told otherwise.
  const aside =
    word(at + 1) === '(' &&
    tokens[at + 2]?.type === 'number' &&
    word(at + 3) === ')' &&
    /^(?:more|less)$/.test(word(at + 4))
      ? 3
      : 0;
  const [next, mark] = [word(at + aside + 1), word(at + aside + 2)];
  // “£3.4 million more than we had budgeted for”
  let far = at + aside + 3;
  while (/^(?:we|they|it|had|was|were|been|originally|first)$/.test(word(far))) far++;
  return {
    setting,
    label,
    next,
    mark,
    limit: mark === 'the' || mark === 'our' ? word(at + aside + 3) : mark,
    planned: word(far),
    noun: word(lead) === 'of' ? word(lead - 1) : '',
    less: sign < 0 || /^(?:fewer|less|lower|smaller|faster|quicker|shorter|sooner|earlier)$/.test(next),
  };
}

/** “400 more than in 2023”, “nine days faster”, “$14 million or 6.5% higher than”: held against another number. */
export function isCompared({ setting, next, mark }: ChangeAsked): boolean {
  if (isAlike(setting)) return true;
  if (leadOf(setting) === 'of') return false;
  return (
    (/^(?:more|fewer|less|greater|smaller)$/.test(next) && mark === 'than') ||
    (/^(?:higher|lower|faster|quicker|slower|longer|shorter|sooner|earlier|later)$/.test(next) &&
      !isComparedNoun(setting.tokens[setting.at + 2]))
  );
}

/** “$14 million or 6.5% higher than”, “24 (8.4%) fewer than”: the word behind the second of two; '' elsewhere. */
export function alikeWord({ tokens, at }: Setting): string {
  if (tokens[at + 2]?.type !== 'number') return '';
  const inBrackets = tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')';
  if (!inBrackets && tokens[at + 1]?.low !== 'or') return '';
  const word = tokens[at + (inBrackets ? 4 : 3)]?.low ?? '';
  return /^(?:higher|lower|more|less|fewer|up|down)$/.test(word) ? word : '';
}

const isAlike = (setting: Setting): boolean => alikeWord(setting) !== '';

/** The same told of less. */
export const isAlikeLower = (setting: Setting): boolean =>
  /^(?:lower|less|fewer|down)$/.test(alikeWord(setting));
