/** What the tests of Chinese reading ask of a sentence. */
import type { FigureReading } from '../../model.ts';
import { chineseFigures } from './figures.ts';

/** A text's figures, dates and names left out. */
export const figures = (text: string): FigureReading[] =>
  chineseFigures({ text, at: Array.from(text, (_, index) => index) }).filter(
    ({ kind }) => kind !== 'date' && kind !== 'ordinal-name',
  );

/** The labels of a text's figures, dates and names left out. */
export const labels = (text: string): string[] => figures(text).map(({ label }) => label);
