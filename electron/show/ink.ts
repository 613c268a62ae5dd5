/** Everything drawn in a show, slide by slide, and what can be taken back of it. Pure. */
import {
  stroke as strokeSchema,
  type NewStroke,
  type Place,
  type SlideInk,
  type Stroke,
} from '../../api/ink.ts';
import { touches } from './touch.ts';

/** The oldest strokes of a slide give way beyond this many, and the oldest steps beyond that many. */
export const mostStrokes = 1_000;
export const mostSteps = 200;

type Strokes = readonly Stroke[];
interface Sheet {
  strokes: Strokes;
  /** What stood there before each change that can be undone, and each that can be redone. */
  past: readonly Strokes[];
  future: readonly Strokes[];
}

/** Never changed in place: who keeps an `Ink` keeps what was drawn at that moment. */
export interface Ink {
  readonly sheets: ReadonlyMap<string, Sheet>;
  readonly drawn: number;
}

export const noInk: Ink = { sheets: new Map(), drawn: 0 };
const blank: Sheet = { strokes: [], past: [], future: [] };
const sheetOf = (ink: Ink, key: string): Sheet => ink.sheets.get(key) ?? blank;

/** What was drawn by slide and kept; strokes that cannot be understood are left out. Nothing of it can be undone. */
export function inkFrom(kept: Record<string, unknown[]>): Ink {
  let ink = noInk;
  for (const [key, strokes] of Object.entries(kept))
    for (const one of strokes) {
      const read = strokeSchema.safeParse(one);
      if (read.success) ink = draw(ink, key, read.data);
    }
  const sheets = [...ink.sheets].map(([key, sheet]): [string, Sheet] => [key, { ...sheet, past: [] }]);
  return { ...ink, sheets: new Map(sheets) };
}

/** What is drawn on the slide with this key, oldest first. */
export const strokesOf = (ink: Ink, key: string): Stroke[] => [...sheetOf(ink, key).strokes];

/** All slides on which something is drawn. */
export const inkOf = (ink: Ink): SlideInk[] =>
  [...ink.sheets].flatMap(([key, { strokes }]) =>
    strokes.length > 0 ? [{ key, strokes: [...strokes] }] : [],
  );

/** Keys of slides on which something else is drawn in one than in the other. */
export const changedKeys = (one: Ink, other: Ink): string[] =>
  [...new Set([...one.sheets.keys(), ...other.sheets.keys()])].filter(
    (key) => sheetOf(one, key).strokes !== sheetOf(other, key).strokes,
  );

/** With one stroke more. */
export function draw(ink: Ink, key: string, stroke: NewStroke): Ink {
  const id = ink.drawn + 1;
  const { strokes } = sheetOf(ink, key);
  return { ...changed(ink, key, [...strokes, { ...stroke, id }].slice(-mostStrokes)), drawn: id };
}

/** Without every stroke that an eraser touched, going this way over a slide of this stage. */
export function erase(
  ink: Ink,
  key: string,
  path: readonly Place[],
  stage: { width: number; height: number },
): Ink {
  const { strokes } = sheetOf(ink, key);
  const left = strokes.filter((stroke) => !touches(path, stroke, stage));
  return left.length === strokes.length ? ink : changed(ink, key, left);
}

/** A clean slide; it can be undone like any stroke. */
export const clear = (ink: Ink, key: string): Ink =>
  sheetOf(ink, key).strokes.length === 0 ? ink : changed(ink, key, []);

/** As before the last change of this slide. */
export function undo(ink: Ink, key: string): Ink {
  const { strokes, past, future } = sheetOf(ink, key);
  const before = past.at(-1);
  return before
    ? put(ink, key, { strokes: before, past: past.slice(0, -1), future: [...future, strokes] })
    : ink;
}

/** As it was before the last undoing, unless something was drawn since. */
export function redo(ink: Ink, key: string): Ink {
  const { strokes, past, future } = sheetOf(ink, key);
  const next = future.at(-1);
  return next ? put(ink, key, { strokes: next, past: [...past, strokes], future: future.slice(0, -1) }) : ink;
}

function changed(ink: Ink, key: string, strokes: Strokes): Ink {
  const before = sheetOf(ink, key);
  return put(ink, key, { strokes, past: [...before.past, before.strokes].slice(-mostSteps), future: [] });
}

const put = (ink: Ink, key: string, sheet: Sheet): Ink => ({
  ...ink,
  sheets: new Map(ink.sheets).set(key, sheet),
});
