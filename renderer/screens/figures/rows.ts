/** Which figures a table shows, and in what order; what a person finds in a field. Pure. */
import type { FigureRow } from '../../../api/figures.ts';
import { tellsFall } from '../../../briefing/build/shown.ts';
import { isChinese } from '../../../briefing/build/text.ts';
import type { Approximation, Figure, FigureId, FigureKind } from '../../../briefing/model.ts';

export type SortKey = 'label' | 'value' | 'unit' | 'kind' | 'keyword' | 'report' | 'edited' | 'place';
/** Kinds that measure nothing: they are listed, and may be left out. */
const unmeasured: ReadonlySet<FigureKind> = new Set(['date', 'ordinal-name']);
export interface View {
  /** Words that must all be found in label, number, keyword, report or sentence. */
  words: string;
  /** One kind, all that measure something, or (null) every kind. */
  kind: FigureKind | 'measured' | null;
  /** Only those that were edited, do not agree with others, or have a label in doubt. */
  marked: boolean;
  sort: SortKey;
  /** The other way round. */
  down: boolean;
}

const textOf: Record<Exclude<SortKey, 'value' | 'edited' | 'place'>, (row: FigureRow) => string> = {
  label: (row) => row.label,
  unit: (row) => row.unit,
  kind: (row) => row.kind,
  keyword: (row) => row.keyword ?? '',
  report: (row) => row.report,
};

/** The rows of a view. Rows that compare alike stay in the order of the text. */
export function shownRows(
  rows: FigureRow[],
  { words, kind, marked, sort, down }: View,
  found: ReadonlySet<FigureId>,
): FigureRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = rows.filter((row) => {
    if (kind === 'measured' ? unmeasured.has(row.kind) : kind !== null && row.kind !== kind) return false;
    if (marked && row.asRead === null && !found.has(row.id)) return false;
    const said =
      `${row.label} ${row.raw} ${row.keyword ?? ''} ${row.report} ${row.sentenceText}`.toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
  if (sort === 'place') return down ? shown.reverse() : shown;
  const way = down ? -1 : 1;
  if (sort === 'value') return shown.sort((a, b) => way * (a.normalized * a.sign - b.normalized * b.sign));
  if (sort === 'edited') return shown.sort((a, b) => way * (Number(!a.asRead) - Number(!b.asRead)));
  const text = textOf[sort];
  // What has no name, or no unit, is last either way.
  return shown.sort(
    (a, b) => Number(text(a) === '') - Number(text(b) === '') || way * order.compare(text(a), text(b)),
  );
}
const order = new Intl.Collator('zh-CN', { numeric: true });

/** A number with its sign, where its label does not stand beside it. */
export const signedRaw = ({ raw, sign }: Pick<Figure, 'raw' | 'sign'>): string =>
  sign < 0 ? `−${raw}` : raw;

/** A number as it stands beside its label: a fall carries its minus, unless the label tells the fall. */
export const shownRaw = (figure: Pick<Figure, 'raw' | 'sign' | 'label'>): string =>
  tellsFall(figure.label) ? figure.raw : signedRaw(figure);

const before: Record<'zh' | 'en', Record<Approximation, string>> = {
  zh: { over: '', under: '近', about: '约' },
  en: { over: 'over ', under: 'nearly ', about: 'about ' },
};

/** A number as a person would type it: −3.5%, 约38万户, 5200家以上. */
export function typedOf(row: Pick<FigureRow, 'raw' | 'sign' | 'approx' | 'sentenceText'>): string {
  const { raw, sign, approx, sentenceText } = row;
  const signed = signedRaw({ raw, sign });
  if (approx === null || /[余多]/.test(raw)) return signed;
  const language = isChinese(sentenceText) ? 'zh' : 'en';
  return `${before[language][approx]}${signed}${language === 'zh' && approx === 'over' ? '以上' : ''}`;
}
