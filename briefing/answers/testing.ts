/** For tests: a library made straight from texts, without a database. */
import type { FigureId, FigureReading, PointId, ReportId, SlideKeyword, TalkingPoint } from '../model.ts';
import { readReport } from '../read/index.ts';
import {
  findAnswers,
  prepareLibrary,
  type AnswerLibrary,
  type FigureSource,
  type LibraryAnswer,
} from './index.ts';

/** A library of these reports; their ids count from 1, talking points and figures likewise. */
export function libraryOf(texts: string[]): AnswerLibrary & { talkingPoints: TalkingPoint[] } {
  const figures: FigureSource[] = [];
  const talkingPoints: TalkingPoint[] = [];
  const sources = texts.flatMap((text, index) => {
    const { keywords, introFigures, title, language, year } = readReport(text);
    const report = { id: (index + 1) as ReportId, title, language, year };
    const keep = (all: FigureReading[], pointId: PointId | null, keyword: SlideKeyword | null) =>
      all.map((reading) => {
        const figure = { ...reading, id: (figures.length + 1) as FigureId, asRead: null };
        const { sentence: within, source } = reading;
        const sentence = text.slice(within.start, within.end);
        const mark = { start: source.start - within.start, end: source.end - within.start };
        figures.push({ figure, pointId, keyword, report, sentence, mark });
        return figure;
      });
    keep(introFigures, null, null);
    return keywords.flatMap(({ name, points }, at) => {
      const keyword = { name, position: at + 1, count: keywords.length };
      return points.map((point) => {
        const id = (talkingPoints.length + 1) as PointId;
        const edits = { lead: null, bullets: null, notes: null };
        talkingPoints.push({ ...point, id, figures: keep(point.figures, id, keyword), edits });
        return { pointId: id, keyword, report, lead: point.lead, text: point.text };
      });
    });
  });
  return { ...prepareLibrary(figures, sources), talkingPoints };
}

/** All answers to a question, as a library gives them. */
export function answersTo(library: ReturnType<typeof libraryOf>, question: string): LibraryAnswer[] {
  const { figures, points } = findAnswers(library, question, null);
  return [
    ...figures,
    ...points.flatMap((match) => {
      const point = library.talkingPoints.find(({ id }) => id === match.pointId);
      return point ? [{ ...match, point }] : [];
    }),
  ];
}
