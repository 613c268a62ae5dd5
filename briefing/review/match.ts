/** Finding a text again in another version of its source. */
import type { Span } from '../model.ts';

/** A source without white space, where every character knows its place. */
export class Mapped {
  readonly #text: string;
  readonly #at: number[];

  constructor(source: string) {
    const kept: string[] = [];
    this.#at = [];
    for (let index = 0; index < source.length; index++) {
      const unit = source[index] ?? '';
      if (/[\s\u3000*]/.test(unit)) continue;
      kept.push(unit);
      this.#at.push(index);
    }
    this.#text = kept.join('');
  }

  /** The first stretch that says this, however its lines are broken, and is not taken. */
  find(text: string, taken: (span: Span) => boolean): Span | null {
    const wanted = text.replace(/[\s\u3000*]/g, '');
    if (wanted === '') return null;
    for (let from = this.#text.indexOf(wanted); from >= 0; from = this.#text.indexOf(wanted, from + 1)) {
      const start = this.#at[from] ?? 0;
      const span = { start, end: (this.#at[from + wanted.length - 1] ?? start) + 1 };
      if (!taken(span)) return span;
    }
    return null;
  }
}

/** How alike two texts are by the pairs of characters they share: 0 to 1 (Sørensen–Dice). */
export function likeness(one: string, other: string): number {
  const pairs = (text: string): Map<string, number> => {
    const found = new Map<string, number>();
    const plain = text.replace(/[\s\p{P}]/gu, '');
    for (let at = 0; at + 1 < plain.length; at++) {
      const pair = plain.slice(at, at + 2);
      found.set(pair, (found.get(pair) ?? 0) + 1);
    }
    return found;
  };
  const [a, b] = [pairs(one), pairs(other)];
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  const all = total(a) + total(b);
  return all === 0 ? 0 : (2 * shared) / all;
}
