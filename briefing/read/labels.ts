/** The noun phrase a speaker would put under a number. */
import type { FigureKind, Span } from '../model.ts';
import { labelZh } from './labels-zh.ts';

export interface Shared extends Span {
  kind: FigureKind;
  unit: string;
  sentence: Span;
}

/** Names every number of a text, in order. */
export function labelsOf(text: string, numbers: Shared[]): string[] {
  const done: string[] = [];
  for (const index of numbers.keys()) done.push(labelZh(text, numbers, index, done));
  return done;
}
