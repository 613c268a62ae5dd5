/** What a rule about labels sees: a label, and the sentence on both sides of its number. */
import type { FigureKind } from '../../model.ts';

/** A labelled number in its sentence; simplified characters, as all Chinese rules read. */
export interface Labelled {
  label: string;
  kind: FigureKind;
  /** The sentence up to the number. */
  before: string;
  /** The sentence from the number on. */
  after: string;
}

/** What speaks against a label by itself: the order in which it is looked for, and told. */
export const doubtsOfOne = ['torn', 'vague', 'time', 'plan', 'change', 'part', 'share'] as const;
export type DoubtOfOne = (typeof doubtsOfOne)[number];

/** Why a label may not say what its number is. */
export type Doubt = DoubtOfOne | 'shared';

/** When each doubt holds, in one language. */
export type DoubtRules = Record<DoubtOfOne, (one: Labelled) => boolean>;
