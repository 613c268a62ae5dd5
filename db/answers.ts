/** Questions to the library: its figures and talking points are read once and asked until something changes. */
import type { AnswerOf, AnswersFound } from '../api/answers.ts';
import {
  answerOfFigure,
  answerOfPoint,
  exampleLabels,
  findAnswers,
  prepareLibrary,
  type AnswerLibrary,
  type FigureSource,
  type LibraryAnswer,
  type PointAnswer,
  type PointMatch,
  type PointSource,
} from '../briefing/answers/index.ts';
import { opensItsYear } from '../briefing/series/year.ts';
import type { KeywordId, PointId, ReportHead, ReportId, SlideKeyword, Span } from '../briefing/model.ts';
import { notFound } from './failures.ts';
import { figureOf, nestKeywords, type FigureRow, type KeywordRow, type PointRow } from './keywords.ts';
import type { Store } from './store.ts';

export interface QuestionIn {
  question: string;
  reportId: ReportId | null;
}

/** Answers a question from everything the library holds; a blank one with what could be asked. */
export function findInLibrary(store: Store, { question, reportId }: QuestionIn): AnswersFound {
  return store.read(() => {
    const library = readied(store);
    const { year, figures, points } = findAnswers(library, question, reportId);
    const examples = question.trim() === '' ? exampleLabels(library, reportId) : [];
    return { year, answers: [...figures, ...points.flatMap((match) => pointAnswer(store, match))], examples };
  });
}

/** @throws LecternError not-found */
export function getAnswer(store: Store, of: AnswerOf): LibraryAnswer {
  return store.read(() => {
    const library = readied(store);
    if ('figureId' in of) {
      const answer = answerOfFigure(library, of.figureId);
      if (!answer) throw notFound('figure', of.figureId);
      return answer;
    }
    const match = answerOfPoint(library, of.pointId);
    const [answer] = match ? pointAnswer(store, match) : [];
    if (!answer) throw notFound('point', of.pointId);
    return answer;
  });
}

interface Ready {
  /** Moves with every change of this connection and of others. */
  state: string;
  library: AnswerLibrary;
}
const kept = new WeakMap<Store, Ready>();

function readied(store: Store): AnswerLibrary {
  const { own } = store.one<{ own: number }>('SELECT total_changes() AS own') ?? { own: 0 };
  const state = `${own} ${String(store.db.pragma('data_version', { simple: true }))}`;
  const known = kept.get(store);
  if (known?.state === state) return known.library;
  const library = prepareLibrary(...sources(store));
  kept.set(store, { state, library });
  return library;
}

interface ReportTexts extends Pick<ReportHead, 'id' | 'title' | 'language' | 'year' | 'kicker' | 'date'> {
  source_text: string;
}

/** Every figure and every talking point, the newest report first, each in the order of its text. */
function sources(store: Store): [FigureSource[], PointSource[]] {
  const texts = new Map<number, string>();
  const openings = new Set<number>();
  const reports = new Map(
    store
      .all<ReportTexts>(
        'SELECT id, title, language, year, kicker, date, source_text FROM reports ORDER BY id DESC',
      )
      .map(({ source_text, kicker, date, ...report }) => {
        if (opensItsYear({ ...report, kicker, date })) openings.add(report.id);
        texts.set(report.id, source_text);
        return [report.id as number, report];
      }),
  );
  const keywords = new Map<KeywordId, SlideKeyword & { report: number }>();
  const keywordRows = store.all<{
    id: KeywordId;
    name: string;
    position: number;
    count: number;
    report: number;
  }>(
    `SELECT id, name, position, report_id AS report, count(*) OVER (PARTITION BY report_id) AS count FROM keywords`,
  );
  for (const { id, ...keyword } of keywordRows) keywords.set(id, keyword);

  const points: PointSource[] = [];
  const keywordOf = new Map<PointId, SlideKeyword>();
  const rows = store.all<Pick<PointRow, 'id' | 'keyword_id' | 'lead' | 'lead_edit' | 'text'>>(
    `SELECT points.id, keyword_id, lead, lead_edit, text FROM points
     JOIN keywords ON keywords.id = keyword_id ORDER BY report_id DESC, keywords.position, points.position`,
  );
  for (const row of rows) {
    const found = keywords.get(row.keyword_id);
    const report = reports.get(found?.report ?? 0);
    if (!found || !report) continue;
    const keyword = { name: found.name, position: found.position, count: found.count };
    keywordOf.set(row.id, keyword);
    points.push({ pointId: row.id, keyword, report, lead: row.lead_edit ?? row.lead, text: row.text });
  }

  const figures: FigureSource[] = [];
  const figureRows = store.all<FigureRow & { report_id: number }>(
    'SELECT * FROM figures ORDER BY report_id DESC, source_start',
  );
  for (const row of figureRows) {
    const report = reports.get(row.report_id);
    if (!report) continue;
    const figure = figureOf(row);
    const keyword = row.point_id === null ? null : (keywordOf.get(row.point_id) ?? null);
    const told = sentenceOf(texts.get(row.report_id) ?? '', figure.sentence, figure.source);
    const isOpening = openings.has(report.id);
    figures.push({ figure, pointId: row.point_id, keyword, report, isOpening, ...told });
  }
  return [figures, points];
}

/** A sentence as it stands in the source, its line breaks healed, and where its number stands in it. */
function sentenceOf(text: string, within: Span, source: Span): { sentence: string; mark: Span | null } {
  const before = healed(text.slice(within.start, source.start));
  const number = healed(text.slice(source.start, source.end));
  const sentence = `${before}${number}${healed(text.slice(source.end, within.end))}`;
  const inside = source.start >= within.start && source.end <= within.end && number !== '';
  return { sentence, mark: inside ? { start: before.length, end: before.length + number.length } : null };
}

/** Newspaper lines are broken anywhere: after a Chinese character or within a number the break is no space. */
const healed = (text: string): string =>
  text.includes('\n')
    ? text.replace(/(?<![ \t\u3000])[ \t\u3000]*\r?\n[ \t\u3000]*/g, (found, at: number) => {
        const before = text.slice(Math.max(0, at - 2), at);
        const inNumber = /\d[.,]?$/.test(before) && /\d/.test(text[at + found.length] ?? '');
        return inNumber || /[\u2e80-\uffef]$/.test(before) ? '' : ' ';
      })
    : text;

/** A talking point with all that its slide needs. */
function pointAnswer(store: Store, match: PointMatch): PointAnswer[] {
  const id = match.pointId;
  const keywords = store.all<KeywordRow>(
    'SELECT keywords.* FROM points JOIN keywords ON keywords.id = keyword_id WHERE points.id = ?',
    id,
  );
  const points = store.all<PointRow>('SELECT * FROM points WHERE id = ?', id);
  const figures = store.all<FigureRow>('SELECT * FROM figures WHERE point_id = ? ORDER BY position', id);
  const point = nestKeywords(keywords, points, figures)[0]?.points[0];
  return point ? [{ ...match, point }] : [];
}
