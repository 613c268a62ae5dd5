import { LecternError } from '../api/errors.ts';
import type { FigureRow as Row } from '../api/figures.ts';
import type { FigureId, FigureKind, ReportId } from '../briefing/model.ts';
import { readFigure } from '../briefing/read/figures.ts';
import { notFound } from './failures.ts';
import { figureOf, type FigureEdit, type FigureRow } from './keywords.ts';
import type { Store } from './store.ts';

type Joined = FigureRow & {
  report_id: ReportId;
  report: string;
  year: number | null;
  keyword: string | null;
};

/** Every figure of a report, or (null) of the library, each with its sentence. */
export function listFigures(store: Store, { reportId }: { reportId: ReportId | null }): Row[] {
  const of = reportId === null ? '' : 'WHERE figures.report_id = ?';
  const rows = store.all<Joined>(
    `SELECT figures.*, reports.title AS report, reports.year AS year, keywords.name AS keyword
     FROM figures
     JOIN reports ON reports.id = figures.report_id
     LEFT JOIN points ON points.id = figures.point_id
     LEFT JOIN keywords ON keywords.id = points.keyword_id
     ${of} ORDER BY figures.report_id DESC, figures.source_start`,
    ...(reportId === null ? [] : [reportId]),
  );
  const sentenceOf = sentences(store);
  return rows.map((row) => ({
    ...figureOf(row),
    reportId: row.report_id,
    report: row.report,
    year: row.year,
    keyword: row.keyword,
    pointId: row.point_id,
    sentenceText: sentenceOf(row),
  }));
}

/** What finds a figure's sentence, line breaks healed; each source is fetched once. */
function sentences(store: Store): (row: FigureRow & { report_id: ReportId }) => string {
  const sources = new Map<ReportId, string>();
  return ({ report_id, sentence_start, sentence_end }) => {
    let source = sources.get(report_id);
    if (source === undefined) {
      const found = store.one<{ text: string }>(
        'SELECT source_text AS text FROM reports WHERE id = ?',
        report_id,
      );
      source = found?.text ?? '';
      sources.set(report_id, source);
    }
    return healed(source.slice(sentence_start, sentence_end));
  };
}

/** Newspaper lines are broken anywhere: between Chinese characters the break is nothing, else a space. */
export const healed = (text: string): string =>
  text.replace(/(?<![ \t\u3000])[ \t\u3000]*\r?\n[ \t\u3000]*/g, (_, at: number) =>
    /[\u2e80-\uffef]/.test(text[at - 1] ?? '') ? '' : ' ',
  );

/** What a number is made of; it is changed as one. */
const numberFields = ['raw', 'value', 'magnitude', 'unit', 'normalized', 'sign', 'approx'] as const;

export interface FigureChange {
  id: FigureId;
  raw?: string | null | undefined;
  label?: string | null | undefined;
  kind?: FigureKind | null | undefined;
}

/**
 * Puts another number, label or kind in the place of what was read. A missing field stays, null puts
 * it back to what was read. The source, and the place in it, never change.
 *
 * @throws LecternError not-found, figure-unreadable (the number is none, or is more than one)
 */
export function editFigure(store: Store, { id, raw, label, kind }: FigureChange): void {
  const row = store.one<FigureRow>('SELECT * FROM figures WHERE id = ?', id);
  if (!row) throw notFound('figure', id);
  const edit: FigureEdit = row.edit === null ? {} : (JSON.parse(row.edit) as FigureEdit);
  if (raw !== undefined) {
    for (const key of numberFields) delete edit[key];
    const typed = raw === null ? null : numberOf(raw.trim());
    const same = typed && ['raw', 'sign', 'approx'].every((key) => typed[key as 'raw'] === row[key as 'raw']);
    if (typed && !same) Object.assign(edit, typed);
  }
  const set = <Key extends 'label' | 'kind'>(key: Key, value: FigureEdit[Key] | null | undefined): void => {
    if (value === undefined) return;
    if (value === null || value === row[key]) delete edit[key];
    else edit[key] = value;
  };
  set('label', label === null ? null : label?.trim());
  set('kind', kind);
  store.change('change.edit-figure', () => {
    const json = Object.keys(edit).length === 0 ? null : JSON.stringify(edit);
    store.sql('UPDATE figures SET edit = ? WHERE id = ?').run(json, id);
  });
}

/** A number as a person typed it: −3.5%, 1,200万元, 约3亿. */
function numberOf(typed: string): FigureEdit {
  const figure = readFigure(typed);
  if (!figure) throw new LecternError('figure-unreadable', { text: typed });
  return Object.fromEntries(numberFields.map((field) => [field, figure[field]]));
}
