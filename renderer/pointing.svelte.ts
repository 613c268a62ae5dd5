/** What is pointed at and drawn on the slides of a show, as one window knows it. */
import {
  spotlightRadius,
  type Drawing,
  type NewStroke,
  type Place,
  type Pointing as Told,
  type SlideInk,
  type Stroke,
} from '../api/ink.ts';
import { lectern } from './client.ts';

/** A stroke on its way, drawn in this window or in the other. */
interface Growing {
  key: string;
  stroke: NewStroke;
}

/** How a stroke looks, whatever its way. */
export type Look = Pick<NewStroke, 'mark' | 'colour'>;

const none: readonly Stroke[] = [];

export class Pointing {
  /** Where one points, whichever window the hand is on. */
  pointer = $state.raw<{ key: string; at: Place; own: boolean } | null>(null);
  /** Where on this page its hand is, in CSS pixels; null: not on the slide. */
  hand: { x: number; y: number } | null = null;
  /** The spotlight's, in shares of the slide's height. */
  radius = $state<number>(spotlightRadius.usual);
  growing = $state.raw<Growing | null>(null);
  /** By key of the slide; replaced as a whole. */
  #ink = $state.raw<Readonly<Record<string, readonly Stroke[]>>>({});
  /** What the other window has not heard of yet. */
  #untold: Told | null = null;
  #frame = 0;

  /** What is drawn on a slide. */
  inkOn = (key: string): readonly Stroke[] => this.#ink[key] ?? none;

  /** Follows the show from now on. */
  async follow(): Promise<void> {
    lectern.on('show.pointer', (told) => this.#hear(told));
    lectern.on('show.ink', (slide) => this.#inked(slide));
    for (const slide of await lectern.show.ink()) {
      // What was told meanwhile is newer than what was asked.
      if (!(slide.key in this.#ink)) this.#inked(slide);
    }
  }

  /** The hand on this window is here on this slide, or null: nowhere. Only this window knows. */
  hover(key: string, at: Place | null): void {
    if (at) this.pointer = { key, at, own: true };
    // A hand that is nowhere takes nothing from the other window's.
    else if (this.pointer?.own) this.pointer = null;
  }

  /** Nothing is known any more of where one points. */
  forget(): void {
    this.pointer = null;
  }

  /** The same for the other window to see. */
  point(key: string, at: Place | null): void {
    const pointed = this.pointer?.own;
    this.hover(key, at);
    if (at || pointed) this.#tell({ ...this.#plain(key, at), drawn: null });
  }

  /** A wider or narrower spotlight. */
  widen(key: string, factor: number): void {
    const { least, most } = spotlightRadius;
    this.radius = Math.min(most, Math.max(least, this.radius * factor));
    this.#tell({ ...this.#plain(key, this.pointer?.at ?? null), drawn: null });
  }

  /** The stroke under this window's hand grew by these points. */
  grow(key: string, look: Look, points: NewStroke['points'], starts = false): void {
    const before = starts ? [] : (this.growing?.stroke.points ?? []);
    this.growing = { key, stroke: { ...look, points: [...before, ...points] } };
    const last = points.at(-1);
    const at: Place | null = last ? [last[0], last[1]] : null;
    this.hover(key, at);
    this.#tell({ ...this.#plain(key, at), drawn: { ...look, starts, points } });
  }

  /** The stroke is finished and to be kept. */
  async finish(): Promise<void> {
    const finished = this.growing;
    if (!finished) return;
    this.#flush();
    const { key, stroke } = finished;
    await lectern.show.draw({ key, stroke } satisfies Drawing).catch(() => {});
    // Kept, it has come back as ink; refused, it is gone.
    if (this.growing === finished) this.growing = null;
  }

  #plain = (key: string, at: Place | null): Omit<Told, 'drawn'> => ({ key, at, radius: this.radius });

  /** At most once a frame; what was drawn in between goes along. */
  #tell(told: Told): void {
    const before = this.#untold?.drawn;
    const joined =
      before && told.drawn && !told.drawn.starts
        ? { ...told.drawn, starts: before.starts, points: [...before.points, ...told.drawn.points] }
        : (told.drawn ?? before ?? null);
    this.#untold = { ...told, drawn: joined };
    this.#frame ||= requestAnimationFrame(() => this.#flush());
  }

  #flush(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const told = this.#untold;
    this.#untold = null;
    // A show that is just ending does not listen any more.
    if (told) lectern.show.point(told).catch(() => {});
  }

  #hear({ key, at, radius, drawn }: Told): void {
    this.pointer = at && { key, at, own: false };
    this.radius = radius;
    if (!drawn) return;
    const { mark, colour, starts, points } = drawn;
    const before = starts || this.growing?.key !== key ? [] : this.growing.stroke.points;
    this.growing = { key, stroke: { mark, colour, points: [...before, ...points] } };
  }

  #inked({ key, strokes }: SlideInk): void {
    // Strokes never change: the same ones are kept, so that only new ones are drawn.
    const known = Object.fromEntries(this.inkOn(key).map((stroke) => [stroke.id, stroke]));
    this.#ink = { ...this.#ink, [key]: strokes.map((stroke) => known[stroke.id] ?? stroke) };
    if (this.growing?.key === key) this.growing = null;
  }
}
