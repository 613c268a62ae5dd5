/** What the tests of Chinese reading ask of a sentence. */
import type { FigureReading } from '../../model.ts';
import { chineseFigures } from './figures.ts';

/** A text's figures, dates and names left out; `ofPlans` as in a part of plans. */
export const figures = (text: string, ofPlans = false): FigureReading[] =>
  chineseFigures({ text, at: Array.from(text, (_, index) => index) }, ofPlans).filter(
    ({ kind }) => kind !== 'date' && kind !== 'ordinal-name',
  );

/** The labels of a text's figures, dates and names left out. */
export const labels = (text: string, ofPlans = false): string[] =>
  figures(text, ofPlans).map(({ label }) => label);
