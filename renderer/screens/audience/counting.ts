/** Large numbers that count up when they are first seen. */
import type { FigureId, Slide } from '../../../briefing/model.ts';

/** How long a number takes, in ms. */
const lasts = 500;

/**
 * A number on its way: share 0 to 1 → its text, always as wide as in the end, so that nothing beside it
 * moves. Null for what is no plain number.
 *
 * @example countUp('5,200')?.(0) // "1,000"
 */
export function countUp(text: string): ((share: number) => string) | null {
  const [, sign, whole, fraction = ''] = /^([-−+]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/.exec(text) ?? [];
  if (sign === undefined || whole === undefined) return null;
  const digits = whole.replaceAll(',', '');
  const grouped = digits !== whole;
  const decimals = Math.max(0, fraction.length - 1);
  const end = Number(digits + fraction);
  const start = digits.length === 1 ? 0 : 10 ** (digits.length - 1);
  // A year with a leading zero, or a number no double holds: better still than wrong.
  if (digits.length > 15 || (digits.length > 1 && digits.startsWith('0'))) return null;
  return (share) => {
    if (share >= 1) return text;
    const [left = '', right] = (start + (end - start) * (1 - (1 - share) ** 3)).toFixed(decimals).split('.');
    const shown = grouped ? left.replace(/\B(?=(\d{3})+$)/g, ',') : left;
    return `${sign}${shown}${right === undefined ? '' : `.${right}`}`;
  };
}

/** The numbers of a slide that may count: where they are what the slide is about. */
const figuresOf = (slide: Slide): FigureId[] =>
  slide.layout === 'figures' || slide.layout === 'keyword' ? slide.cards.map(({ figureId }) => figureId) : [];

/** Lets each number count up once in a show, and never again. */
export class Counting {
  /** Null until it is known what was seen before this window was there; nothing counts until then. */
  #known: Set<FigureId> | null = null;
  readonly #early = new Set<FigureId>();

  /** @param seen every slide that was on the air already */
  begin(seen: Slide[]): void {
    this.#known = new Set([...this.#early, ...seen.flatMap(figuresOf)]);
  }

  /** A slide is on the air in `element`; with `still` its numbers are taken for seen and do not move. */
  show(slide: Slide, element: Element, still: boolean): void {
    for (const figure of figuresOf(slide)) {
      const known = this.#known?.has(figure) ?? true;
      (this.#known ?? this.#early).add(figure);
      if (known || still) continue;
      const number = element.querySelector(`.card[data-figure='${figure}'] .number`);
      if (number?.firstChild instanceof Text) run(number.firstChild);
    }
  }
}

function run(text: Text): void {
  const at = countUp(text.data);
  if (!at) return;
  const begun = performance.now();
  let written = text.data;
  const step = (now: number): void => {
    // Edited meanwhile: what is new stands.
    if (text.data !== written) return;
    const share = Math.max(0, (now - begun) / lasts);
    written = at(share);
    text.data = written;
    if (share < 1) requestAnimationFrame(step);
  };
  step(begun);
}
