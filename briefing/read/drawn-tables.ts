/** Numbers that a text draws in columns: what heads and first cells say of them. */
import type { FigureReading, KeywordReading, Span } from '../model.ts';
import { linesOfText, tablesIn } from '../tables/in-text.ts';
import { tableText } from '../tables/sentences.ts';
import { figuresOf } from './figures.ts';

/** A cell of the text, and its number as a sentence tells it that names its unit and year. */
interface ToldCell extends Span {
  figure: FigureReading;
}

/**
 * Names the figures of drawn tables: “Fares (£m)   48.2   45.9” under “2024   2023” is £48.2 million, and
 * £45.9 million in 2023. All other figures, and the text, stay as they are.
 */
export function withTables(keywords: KeywordReading[], source: string): KeywordReading[] {
  const cells = cellsIn(source);
  if (cells.length === 0) return keywords;
  const told = (figure: FigureReading): FigureReading => {
    const { start, end } = figure.source;
    const cell = cells[lastAt(cells, start)];
    if (!cell || end > cell.end || figure.kind === 'date' || cell.figure.value !== figure.value)
      return figure;
    const { magnitude, unit, normalized, kind, sign, label } = cell.figure;
    return { ...figure, magnitude, unit, normalized, kind, sign, label: label || figure.label };
  };
  return keywords.map((keyword) => ({
    ...keyword,
    points: keyword.points.map((point) => ({ ...point, figures: point.figures.map(told) })),
  }));
}

/** The last cell that begins at a place of the text or before it. */
function lastAt(cells: ToldCell[], place: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A cell stands so near the one before it, in UTF-16 units: without it a long table is not searched to its end. */
const nearby = 2_000;

function cellsIn(source: string): ToldCell[] {
  const lines = linesOfText(source);
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length;
    length += source.startsWith('\r\n', length) ? 2 : 1;
  }
  return tablesIn(lines).flatMap(({ start, end, rows }) => {
    let above = start - 1;
    while (above > 0 && lines[above]?.trim() === '') above--;
    const caption = lines[above] ?? '';
    const sentences = tableText(rows, { caption: caption.trim() }).flatMap(({ text, row }) =>
      row ? [{ text, ...row }] : [],
    );
    const last = starts[end] ?? source.length;
    let from = starts[start] ?? 0;
    const place = (text: string): Span | null => {
      const at = text === '' ? -1 : source.slice(from, Math.min(last, from + nearby)).indexOf(text);
      if (at < 0) return null;
      const start = from + at;
      from = start + text.length;
      return { start, end: from };
    };
    for (const head of sentences[0]?.table.heads.flat() ?? []) place(head);
    return sentences.flatMap(({ text, cells }) => {
      const figures = figuresOf({ text, at: Array.from(text, (_, at) => at) });
      return cells.flatMap((cell) => {
        const span = place(cell.text);
        const said = cell.isLabel ? null : cell.source;
        const figure = figures.find(
          ({ kind, inText }) =>
            kind !== 'date' && said !== null && inText.start < said.end && inText.end > said.start,
        );
        return span && figure ? [{ ...span, figure }] : [];
      });
    });
  });
}
