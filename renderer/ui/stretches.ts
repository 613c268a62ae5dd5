/** A long list cut into stretches that are drawn one by one. Pure. */

export interface Stretch<Item> {
  /** Index of its first item in the list. */
  start: number;
  items: Item[];
  /** Of all its items, in px. */
  height: number;
}

/** A stretch is about as tall as a window, in px. */
const tall = 1_000;

/** Joined again, the stretches are the list. */
export function stretchesOf<Item>(items: readonly Item[], height: (item: Item) => number): Stretch<Item>[] {
  const stretches: Stretch<Item>[] = [];
  for (const [index, item] of items.entries()) {
    let last = stretches.at(-1);
    if (!last || last.height >= tall) {
      last = { start: index, items: [], height: 0 };
      stretches.push(last);
    }
    last.items.push(item);
    last.height += height(item);
  }
  return stretches;
}
