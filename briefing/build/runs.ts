import type { Figure, Run } from '../model.ts';
import { joint, type Piece } from './shorten.ts';

/** Marks the numbers of a piece of a talking point by their places, so no number is mistaken for another. */
export function pieceRuns(text: string, piece: Piece, figures: Figure[]): Run[] {
  const ordered = [...figures].sort((a, b) => a.inText.start - b.inText.start);
  const runs: Run[] = [];
  const push = (part: string, figure?: Figure): void => {
    if (part === '') return;
    const last = runs.at(-1);
    if (figure) runs.push({ text: part, figureId: figure.id });
    else if (last && last.figureId === undefined) last.text += part;
    else runs.push({ text: part });
  };
  piece.forEach((span, index) => {
    if (index > 0) push(joint(text));
    let at = span.start;
    for (const figure of ordered) {
      const { start, end } = figure.inText;
      if (start < at || end > span.end) continue;
      push(text.slice(at, start));
      push(text.slice(start, end), figure);
      at = end;
    }
    push(text.slice(at, span.end));
  });
  return runs;
}

/**
 * Marks the numbers in words a person typed: each figure once, where its raw text is found; where
 * that is nowhere, the number that was read before an edit.
 */
export function typedRuns(text: string, figures: Figure[]): Run[] {
  const taken: { start: number; end: number; figure: Figure }[] = [];
  const find = (figure: Figure, raw: string): boolean => {
    let start = raw === '' ? -1 : text.indexOf(raw);
    while (start >= 0) {
      const end = start + raw.length;
      const inNumber = /\d/.test(raw[0] ?? '') && /[\d.,]/.test(text[start - 1] ?? '');
      if (!inNumber && !taken.some((other) => start < other.end && end > other.start)) {
        taken.push({ start, end, figure });
        return true;
      }
      start = text.indexOf(raw, start + 1);
    }
    return false;
  };
  const longestFirst = [...figures].sort((a, b) => b.raw.length - a.raw.length);
  const missing = longestFirst.filter((figure) => !find(figure, figure.raw));
  for (const figure of missing) if (figure.asRead) find(figure, figure.asRead.raw);
  taken.sort((a, b) => a.start - b.start);
  const runs: Run[] = [];
  let at = 0;
  for (const { start, end, figure } of taken) {
    if (start > at) runs.push({ text: text.slice(at, start) });
    runs.push({ text: text.slice(start, end), figureId: figure.id });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

/** The plain text of runs. */
export const runsText = (runs: Run[]): string => runs.map((run) => run.text).join('');
