import type { FigureId, PointId, ReportId, Span } from '../model.ts';
import { closeness, inProse } from './closeness.ts';
import { foldWithPlaces } from './fold.ts';
import { spokenYear, type AnswerLibrary, type FigureEntry, type PointEntry } from './library.ts';
import type { ComparedFigure, FigureAnswer, PointMatch } from './model.ts';
import { soundOf } from './pinyin.ts';
import { namesOf, parseQuestion, type Question } from './question.ts';
import { samePlace } from './same-place.ts';
import { Comparison, scoreFigure, scorePoint, wantedOf } from './score.ts';

/** Answers that are given at most. */
export const mostFigures = 30;
export const mostPoints = 10;
/** Figures of other years that stand beside one. */
const mostOthers = 2;

export interface Answers {
  /** The year the question was taken to mean. */
  year: number | null;
  figures: FigureAnswer[];
  points: PointMatch[];
}

/**
 * Answers a question from all figures and talking points of a library, the best first; the same
 * question gives the same answers in the same order. A blank question has no answers.
 *
 * @param reportId the report that is presented: 去年 counts from its year, and of equals its own come first
 * @example findAnswers(library, '去年高新企业增长多少?', reportId).figures[0]?.figure.raw
 */
export function findAnswers(library: AnswerLibrary, typed: string, reportId: ReportId | null): Answers {
  const question = parseQuestion(typed, spokenYear(library, reportId));
  if (question.plain === '') return { year: null, figures: [], points: [] };
  const comparison = new Comparison(wantedOf(question.words));
  const figures = best(library.figures, mostFigures, reportId, (entry) =>
    scoreFigure(entry, question, comparison, reportId),
  );
  const points = best(library.points, mostPoints, reportId, (entry) =>
    scorePoint(entry, question, comparison, reportId),
  );
  return {
    year: question.year,
    figures: figures.map((entry) => figureAnswer(entry, question, library)),
    points: points.map((entry) => pointMatch(entry, question)),
  };
}

/** The best of many: of equals those of the presented report, then of the newer year, then as they stand. */
function best<Entry extends FigureEntry | PointEntry>(
  entries: Entry[],
  most: number,
  reportId: ReportId | null,
  score: (entry: Entry) => number | null,
): Entry[] {
  const scored: { entry: Entry; worth: number; at: number }[] = [];
  entries.forEach((entry, at) => {
    const worth = score(entry);
    if (worth !== null) scored.push({ entry, worth, at });
  });
  const presented = ({ report }: Entry): number => (report.id === reportId ? 0 : 1);
  const year = ({ report }: Entry): number => report.year ?? 0;
  scored.sort(
    (a, b) =>
      b.worth - a.worth ||
      presented(a.entry) - presented(b.entry) ||
      year(b.entry) - year(a.entry) ||
      a.at - b.at,
  );
  // What a report says twice is one answer.
  const said = new Set<string>();
  const kept: Entry[] = [];
  for (const { entry } of scored) {
    const what =
      'figure' in entry ? `${entry.label.text} ${entry.figure.kind} ${entry.figure.raw}` : entry.pointId;
    const key = `${entry.report.id} ${what}`;
    if (said.has(key)) continue;
    said.add(key);
    if (kept.push(entry) === most) break;
  }
  return kept;
}

/** Where the words of a question stand in a text that is shown. */
function places(text: string, { words }: Question, kind: 'name' | 'prose'): Span[] {
  const folded = foldWithPlaces(text);
  const spans = words.flatMap((word) => {
    const found = namesOf(word).map((name) =>
      kind === 'name' ? closeness(name, folded.text, () => soundOf(folded.text)) : inProse(name, folded.text),
    );
    return found.reduce((a, b) => (b.share > a.share ? b : a)).spans;
  });
  const inText = spans.map(({ start, end }) => ({
    start: folded.at[start] ?? 0,
    end: (folded.at[end - 1] ?? 0) + 1,
  }));
  return merged(inText);
}

/** Spans in order, those that touch as one. */
function merged(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else kept.push({ ...span });
  }
  return kept;
}

/** One figure as an answer, without a question; null when the library has none of this id. */
export function answerOfFigure(library: AnswerLibrary, id: FigureId): FigureAnswer | null {
  const entry = library.figures.find(({ figure }) => figure.id === id);
  return entry ? answerOf(entry, library, { label: [], sentence: [] }) : null;
}

/** One talking point, the same way. */
export function answerOfPoint(library: AnswerLibrary, id: PointId): PointMatch | null {
  const entry = library.points.find(({ pointId }) => pointId === id);
  if (!entry) return null;
  const { pointId, keyword, report, lead, text } = entry;
  const said = { pointId, keyword, report, lead, text, excerpt: '' };
  return { type: 'point', ...said, year: report.year, matched: { lead: [], excerpt: [] } };
}

function answerOf(
  entry: FigureEntry,
  library: AnswerLibrary,
  matched: FigureAnswer['matched'],
): FigureAnswer {
  const { figure, pointId, keyword, report, sentence, mark, year } = entry;
  const told = { figure, pointId, keyword, report, sentence, mark, year };
  return { type: 'figure', ...told, matched, others: othersOf(entry, library) };
}

const figureAnswer = (entry: FigureEntry, question: Question, library: AnswerLibrary): FigureAnswer =>
  answerOf(entry, library, {
    label: places(entry.figure.label, question, 'name'),
    sentence: places(entry.sentence, question, 'prose'),
  });

/** The same figure of the same place in the years nearest to an answer's, one a year. */
function othersOf(entry: FigureEntry, library: AnswerLibrary): ComparedFigure[] {
  const { year, series } = entry;
  if (year === null) return [];
  const byYear = new Map<number, ComparedFigure>();
  for (const other of library.series.get(series) ?? []) {
    if (other.year === null || other.year === year || byYear.has(other.year)) continue;
    if (!samePlace(other.report.title, entry.report.title)) continue;
    byYear.set(other.year, { figure: other.figure, report: other.report, year: other.year });
  }
  return [...byYear.values()]
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year) || b.year - a.year)
    .slice(0, mostOthers)
    .sort((a, b) => a.year - b.year);
}

function pointMatch(entry: PointEntry, question: Question): PointMatch {
  const { pointId, keyword, report, lead, text } = entry;
  const excerpt = excerptOf(text, lead, question);
  return {
    type: 'point',
    ...{ pointId, keyword, report, lead, text, excerpt },
    year: report.year,
    matched: { lead: places(lead, question, 'name'), excerpt: places(excerpt, question, 'prose') },
  };
}

/** The sentence of a talking point that says most of what the question is about, its lead aside. */
function excerptOf(text: string, lead: string, { words }: Question): string {
  const at = text.indexOf(lead);
  const rest = at < 0 ? text : text.slice(at + lead.length).replace(/^[。.！!？?，,；;：:\s]+/, '');
  let best = { share: 0, sentence: '' };
  for (const sentence of rest.match(/[^。！？\n]+[。！？]?/g) ?? []) {
    const { text: folded } = foldWithPlaces(sentence);
    const share = words.reduce(
      (sum, word) => sum + Math.max(...namesOf(word).map((name) => inProse(name, folded).share)),
      0,
    );
    if (share > best.share) best = { share, sentence: sentence.trim() };
  }
  return best.sentence;
}
