/** Which figures a table shows, and in what order. Pure. */
import type { FigureRow } from '../../../api/figures.ts';
import type { FigureKind } from '../../../briefing/model.ts';

export const sortKeys = ['label', 'value', 'unit', 'kind', 'keyword', 'report', 'place'] as const;
export type SortKey = (typeof sortKeys)[number];
export interface View {
  /** Words that must all be found in label, number, keyword, report or sentence. */
  words: string;
  kind: FigureKind | null;
  sort: SortKey;
  /** The other way round. */
  down: boolean;
}

const textOf: Record<Exclude<SortKey, 'value' | 'place'>, (row: FigureRow) => string> = {
  label: (row) => row.label,
  unit: (row) => row.unit,
  kind: (row) => row.kind,
  keyword: (row) => row.keyword ?? '',
  report: (row) => row.report,
};

/** The rows of a view. Rows that compare alike stay in the order of the text. */
export function shownRows(rows: FigureRow[], { words, kind, sort, down }: View): FigureRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = rows.filter((row) => {
    if (kind !== null && row.kind !== kind) return false;
    const said =
      `${row.label} ${row.raw} ${row.keyword ?? ''} ${row.report} ${row.sentenceText}`.toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
  if (sort === 'place') return down ? shown.reverse() : shown;
  const way = down ? -1 : 1;
  if (sort === 'value') return shown.sort((a, b) => way * (a.normalized * a.sign - b.normalized * b.sign));
  return shown.sort((a, b) => way * textOf[sort](a).localeCompare(textOf[sort](b), 'zh-CN'));
}
