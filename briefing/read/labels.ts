/** The noun phrase a speaker would put under a number. */
import type { FigureKind, Span } from '../model.ts';
import { labelEn } from './en/labels.ts';
import { labelZh } from './labels-zh.ts';

export interface Shared extends Span {
  kind: FigureKind;
  unit: string;
  sentence: Span;
}

/** Names every number of a text, in order. */
export function labelsOf(text: string, numbers: Shared[]): string[] {
  const done: string[] = [];
  for (const index of numbers.keys()) done.push(labelOf(text, numbers, index, done));
  return done;
}

/** Names a number from the words before it; when these say nothing, from the noun after it. */
function labelOf(text: string, numbers: Shared[], index: number, done: string[]): string {
  return /[\u4e00-\u9fff]/.test(text)
    ? labelZh(text, numbers, index, done)
    : labelEn(text, numbers, index, done);
}
