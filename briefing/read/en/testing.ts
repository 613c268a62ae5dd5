/** What the tests of English reading ask of a sentence. */
import type { FigureReading } from '../../model.ts';
import { figuresOf } from '../figures.ts';

/** A text's figures, dates left out. */
export const figures = (text: string): FigureReading[] =>
  figuresOf({ text, at: Array.from(text, (_, index) => index) }).filter(({ kind }) => kind !== 'date');

/** The labels of a text's figures, dates left out. */
export const labels = (text: string): string[] => figures(text).map(({ label }) => label);
