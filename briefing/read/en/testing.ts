/** What the tests of English reading ask of a sentence. */
import type { FigureReading } from '../../model.ts';
import { figuresOf } from '../figures.ts';

/** A text's figures, dates left out; `ofPlans` as in a part of plans. */
export const figures = (text: string, ofPlans = false): FigureReading[] =>
  figuresOf({ text, at: Array.from(text, (_, index) => index) }, ofPlans).filter(
    ({ kind }) => kind !== 'date',
  );

/** The labels of a text's figures, dates left out; `ofPlans` as in a part of plans. */
export const labels = (text: string, ofPlans = false): string[] =>
  figures(text, ofPlans).map(({ label }) => label);
