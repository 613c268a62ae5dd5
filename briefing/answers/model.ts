/** What a question is answered from, and what it is answered with. */
import type { Figure, FigureKind, PointId, ReportHead, SlideKeyword, Span, TalkingPoint } from '../model.ts';

/** As much of a report as an answer says of it. */
export type AnswerReport = Pick<ReportHead, 'id' | 'title' | 'language' | 'year'>;

/** A figure of the library with its surroundings. */
export interface FigureSource {
  figure: Figure;
  /** null in an introduction. */
  pointId: PointId | null;
  keyword: SlideKeyword | null;
  report: AnswerReport;
  /** Its report was given when its year began: what it tells is of the year before (`opensItsYear`). */
  isOpening?: boolean;
  /** The sentence it stands in, line breaks healed. */
  sentence: string;
  /** Where the number stands in `sentence`; null where that cannot be said. */
  mark: Span | null;
}

/** A talking point of the library with its surroundings. */
export interface PointSource {
  pointId: PointId;
  keyword: SlideKeyword;
  report: AnswerReport;
  /** As it is shown: the person's, or the one read. */
  lead: string;
  text: string;
}

/** The same figure in another year, to be set beside an answer. */
export interface ComparedFigure {
  figure: Figure;
  report: AnswerReport;
  year: number;
}

export interface FigureAnswer extends FigureSource {
  type: 'figure';
  /** The year it speaks of: said in its sentence, or the report's. */
  year: number | null;
  /** What of it was found. */
  matched: { label: Span[]; sentence: Span[] };
  /** At most two, in the order of their years. */
  others: ComparedFigure[];
}

/** A talking point that was found, before the library adds all of it. */
export interface PointMatch extends PointSource {
  type: 'point';
  year: number | null;
  /** The sentence after the lead in which more was found; '' when none. */
  excerpt: string;
  matched: { lead: Span[]; excerpt: Span[] };
}

export interface PointAnswer extends PointMatch {
  point: TalkingPoint;
}

/** One answer to a question asked of the whole library. */
export type LibraryAnswer = FigureAnswer | PointAnswer;

/** A label that an example question can be made of. */
export interface AnswerExample {
  label: string;
  kind: FigureKind;
  language: AnswerReport['language'];
}
