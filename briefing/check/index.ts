/** Figures that do not agree with each other: listed for a person to look at, never changed. */
import type { Figure, FigureId, ReportId } from '../model.ts';
import { tableSums } from './columns.ts';
import { contradictions } from './contradictions.ts';
import { growths } from './growths.ts';
import { shares } from './shares.ts';
import { increments } from './increments.ts';
import { structures } from './structures.ts';
import { industrySums, sums } from './sums.ts';

/** What checking needs of a figure. */
export interface CheckedFigure extends Figure {
  reportId: ReportId;
  /** Its sentence, line breaks healed. */
  sentenceText: string;
  /** The part it stands in; null in an introduction. */
  keyword?: string | null;
  /** The title of its report. */
  report?: string;
}

/** Numbers that cannot all be right. */
export interface Finding {
  /** `label` (doubts/): the number may be right, but what it is called may not. */
  rule: 'contradiction' | 'growth' | 'increment' | 'share' | 'sum' | 'label';
  /** All that are part of it. */
  figures: FigureId[];
  /** What the text says; of a label why it is in doubt. */
  said: string;
  /** What it says elsewhere, or what its own numbers give; the label. */
  found: string;
}

/** Everything that does not agree, report by report; what two rules find is told once. */
export function checkFigures(figures: CheckedFigure[]): Finding[] {
  const found = [
    contradictions,
    growths,
    increments,
    shares,
    structures,
    sums,
    industrySums,
    tableSums,
  ].flatMap((rule) => rule(figures));
  return [...new Map(found.map((finding) => [nameOf(finding), finding])).values()];
}

/** What a finding is called when a person lets it stand; another number in it makes another name. */
export const nameOf = ({ rule, figures, said, found }: Finding): string =>
  [rule, figures.join(' '), said, found].join('|');
