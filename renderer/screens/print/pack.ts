/**
 * Shares blocks out to pages by their heights, in order.
 *
 * @param heights in any unit, the same as `room`; a block that is taller than a page gets one alone
 * @param starts whether a block begins a page
 * @returns the blocks' indexes, page by page
 */
export function pack(heights: number[], starts: boolean[], room: number): number[][] {
  const pages: number[][] = [];
  let used = 0;
  heights.forEach((height, index) => {
    const last = pages.at(-1);
    if (last && !starts[index] && used + height <= room) {
      last.push(index);
      used += height;
    } else {
      pages.push([index]);
      used = height;
    }
  });
  return pages;
}
