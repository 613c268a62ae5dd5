/** Walking over slides that lie in rows, group under group. Pure. */

/** How many lie side by side, and how many rows are seen at once. */
export interface GridShape {
  columns: number;
  rows: number;
}

/**
 * The slide that a key leads to from another one; the same one where it leads nowhere, undefined for a
 * key that does not walk.
 *
 * @param groups slides of each group, none of them empty
 */
export function walked(
  groups: readonly (readonly number[])[],
  selected: number,
  { columns, rows }: GridShape,
  key: string,
): number | undefined {
  const all = groups.flat();
  const at = all.indexOf(selected);
  const last = all.length - 1;
  const to = (index: number): number => all[Math.min(last, Math.max(0, index))] ?? selected;
  switch (key) {
    case 'ArrowRight':
      return to(at + 1);
    case 'ArrowLeft':
      return to(at - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'ArrowDown':
      return down(groups, selected, columns, 1);
    case 'ArrowUp':
      return down(groups, selected, columns, -1);
    case 'PageDown':
      return down(groups, selected, columns, Math.max(1, rows));
    case 'PageUp':
      return down(groups, selected, columns, -Math.max(1, rows));
    default:
      return undefined;
  }
}

/** So many rows further down, in the same column as far as the row reaches. */
function down(groups: readonly (readonly number[])[], selected: number, columns: number, by: number): number {
  const lines = groups.flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / columns) }, (_, line) =>
      group.slice(line * columns, (line + 1) * columns),
    ),
  );
  const from = lines.findIndex((line) => line.includes(selected));
  if (from < 0) return lines[0]?.[0] ?? selected;
  const column = lines[from]?.indexOf(selected) ?? 0;
  const line = lines[Math.min(lines.length - 1, Math.max(0, from + by))] ?? [];
  return line[Math.min(column, line.length - 1)] ?? selected;
}
