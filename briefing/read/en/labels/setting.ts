/** Where a number stands in its sentence: what leads to it, which verb governs it, what follows. */
import type { Approximation, FigureKind } from '../../../model.ts';
import type { Clause } from '../grammar/clauses.ts';
import type { Group } from '../grammar/groups.ts';
import type { Found } from '../numbers/numbers.ts';
import type { Token } from '../words/tokens.ts';

/** What is known of a number while its sentence is read. */
export interface Setting {
  found: Found;
  tokens: Token[];
  clauses: Clause[];
  /** Its clause's index. */
  clause: number;
  /** Its own token. */
  at: number;
  /** The last token before its approximation: “by”, “of”, a verb, a noun; below the clause's start when none is. */
  lead: number;
  approx: Approximation | null;
  /** “above 40%”, “below 25”: what was passed is a level. */
  mark: boolean;
  /** The number before it, when that told a change. */
  change: Setting | null;
  /** The number before it. */
  told: Setting | null;
  /** + or - written right before it. */
  signed: '+' | '-' | '';
  /** The nearest verb before it in its clause. */
  group: Group | null;
  /** The verb that governs it; of a clause before, when its own has none. */
  governing: Group | null;
  kind: FigureKind;
  sign: 1 | -1;
  label: string;
  /** Only where or with whom what is told happened: “61,480 students in 94 schools”. */
  aside: boolean;
}

export const clauseOf = (setting: Setting): Clause | undefined => setting.clauses[setting.clause];
/** The word that leads to a number, in small letters. */
export const leadOf = (setting: Setting): string =>
  setting.lead >= (clauseOf(setting)?.start ?? 0) ? (setting.tokens[setting.lead]?.low ?? '') : '';
/** The n-th word after a number within its sentence. */
export const wordAfter = (setting: Setting, nth = 1): string => {
  const token = setting.tokens[setting.at + nth];
  return token?.type === 'word' ? token.low : '';
};

/** The nearest verb before a token within a clause. */
export const groupBefore = (clause: Clause | undefined, at: number): Group | null =>
  clause?.groups.findLast((group) => group.end <= at) ?? null;

/** “Resurface 17 miles”, “To connect 42,000 households”: a line of a plan begins with what is to be done. */
export const isOrder = (tokens: Token[], { start, verb }: Group): boolean =>
  verb.form === 'base' && tokens.slice(0, start).every(({ type, low }) => type === 'mark' || low === 'to');

/** Whether the verb before a number tells a deed, not a level or a change. */
export const isDeed = ({ group }: Setting): boolean => group?.verb.class === 'deed';
