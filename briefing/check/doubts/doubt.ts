/** What a rule about labels sees: a label, and the sentence on both sides of its number. */
import type { FigureKind } from '../../model.ts';

/** Why a label may not say what its number is. */
export type Doubt = 'vague' | 'torn' | 'plan' | 'time' | 'change' | 'share' | 'part' | 'shared';

/** A labelled number in its sentence; simplified characters, as all Chinese rules read. */
export interface Labelled {
  label: string;
  kind: FigureKind;
  /** The sentence up to the number. */
  before: string;
  /** The sentence from the number on. */
  after: string;
}

/** A rule names the doubt and says when it holds; the first that holds is told. */
export type DoubtRule = readonly [Exclude<Doubt, 'shared'>, (one: Labelled) => boolean];
