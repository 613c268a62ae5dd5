/** The figures of a paragraph, sentence by sentence. */
import type { FigureReading, PointReading } from '../../model.ts';

/** A sentence, where it begins in its paragraph, and the figures in it that are told as something. */
export interface ToldSentence {
  sentence: string;
  start: number;
  numbers: FigureReading[];
}

/** Goes through an English paragraph, dates and figures without a label left out. */
export function* bySentence({ text, figures }: PointReading): Generator<ToldSentence> {
  const told = figures.filter(({ kind, label }) => kind !== 'date' && label !== '');
  let at = 0;
  for (const { 0: sentence, index: start } of text.matchAll(/(?:[^.!?\n]|[.!?](?!\s))+[.!?\n]?/g)) {
    const end = start + sentence.length;
    const first = at;
    while ((told[at]?.inText.start ?? end) < end) at++;
    yield { sentence, start, numbers: told.slice(first, at) };
  }
}
