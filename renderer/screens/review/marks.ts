/** The source as a person reads it: what marks a heading or strong words is drawn, not told. */

export interface Piece {
  /** Where it stands in the source. */
  start: number;
  text: string;
  /** 1 to 6 in a heading; 0: plain text. */
  level: number;
  strong: boolean;
}

const heading = /(#{1,6})[ \t]+/y;

/**
 * A stretch of the source in pieces without the marks of Markdown: “## ” where a line begins, and pairs of “**”.
 *
 * @param start, end UTF-16 offsets into the source
 */
export function piecesOf(source: string, { start, end }: { start: number; end: number }): Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const last = pieces.at(-1);
    const follows = last && last.level === piece.level && last.strong === piece.strong;
    if (piece.text === '') return;
    if (follows && last.start + last.text.length === piece.start) last.text += piece.text;
    else pieces.push(piece);
  };
  for (let at = start; at < end;) {
    const first = at === 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1;
    const next = source.indexOf('\n', at) + 1;
    const stop = next === 0 ? end : Math.min(next, end);
    heading.lastIndex = first;
    const mark = heading.exec(source);
    const level = mark?.[1]?.length ?? 0;
    let from = Math.max(at, first + (mark?.[0].length ?? 0));
    const line = source.slice(first, next === 0 ? source.length : next);
    for (const { index, 0: said } of line.matchAll(/\*\*(?=\S)[^*\n]+?\*\*/g)) {
      const [opens, closes] = [first + index, first + index + said.length];
      const cut = (place: number): number => Math.min(Math.max(place, from), stop);
      add({ start: from, text: source.slice(from, cut(opens)), level, strong: false });
      const inner = cut(opens + 2);
      add({ start: inner, text: source.slice(inner, cut(closes - 2)), level, strong: true });
      from = cut(closes);
    }
    add({ start: from, text: source.slice(from, stop), level, strong: false });
    at = stop;
  }
  return pieces;
}
