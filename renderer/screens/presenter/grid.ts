/** Slides that lie in rows, group under group: where each row stands, and where a key leads. Pure. */

/** Slides under one title. */
export interface GridGroup {
  title: string;
  slides: readonly number[];
}

/** A line of the grid: a group's title, or slides side by side. Measures in CSS pixels. */
export interface GridRow {
  top: number;
  height: number;
  /** Null for a row of slides. */
  title: string | null;
  /** How many slides the group has. */
  of: number;
  slides: readonly number[];
}

/** Lays groups out from the top. */
export function laidOut(
  groups: readonly GridGroup[],
  columns: number,
  heights: { title: number; row: number },
): GridRow[] {
  const rows: GridRow[] = [];
  let top = 0;
  const push = (height: number, row: Pick<GridRow, 'title' | 'of' | 'slides'>): void => {
    rows.push({ top, height, ...row });
    top += height;
  };
  for (const { title, slides } of groups) {
    const of = slides.length;
    push(heights.title, { title, of, slides: [] });
    for (let at = 0; at < of; at += columns)
      push(heights.row, { title: null, of, slides: slides.slice(at, at + columns) });
  }
  return rows;
}

/** The rows that touch a stretch of the grid. */
export const within = (rows: readonly GridRow[], from: number, to: number): GridRow[] =>
  rows.filter(({ top, height }) => top + height >= from && top <= to);

/**
 * The slide that a key leads to from another one; the same one where it leads nowhere, undefined for a
 * key that does not walk.
 *
 * @param page how many rows are seen at once
 */
export function walked(
  rows: readonly GridRow[],
  selected: number,
  page: number,
  key: string,
): number | undefined {
  const lines = rows.flatMap(({ slides }) => (slides.length > 0 ? [slides] : []));
  const all = lines.flat();
  const at = all.indexOf(selected);
  const to = (index: number): number => all[Math.min(all.length - 1, Math.max(0, index))] ?? selected;
  switch (key) {
    case 'ArrowRight':
      return to(at + 1);
    case 'ArrowLeft':
      return to(at - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(all.length - 1);
    case 'ArrowDown':
      return down(lines, selected, 1);
    case 'ArrowUp':
      return down(lines, selected, -1);
    case 'PageDown':
      return down(lines, selected, Math.max(1, page));
    case 'PageUp':
      return down(lines, selected, -Math.max(1, page));
    default:
      return undefined;
  }
}

/** So many rows further down, in the same column as far as the row reaches. */
function down(lines: readonly (readonly number[])[], selected: number, by: number): number {
  const from = lines.findIndex((line) => line.includes(selected));
  const line = lines[Math.min(lines.length - 1, Math.max(0, from + by))] ?? [];
  const column = lines[from]?.indexOf(selected) ?? 0;
  return line[Math.min(column, line.length - 1)] ?? selected;
}
