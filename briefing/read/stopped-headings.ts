/** Numbered headings that end with a full stop. */
import { headingOf, type Way } from './headings.ts';
import { isEnglish, type Marked } from './marked.ts';

/** “一、粮食产量稳步增长。”, “1. Promoting steady growth.”: as long as this and ended like a sentence, a numbered line is text. */
const longestStopped = { han: 40, latin: 180 };

/**
 * Takes numbered lines that end with a full stop for headings, where all lines numbered so are one short
 * sentence each and stand over longer text.
 */
export function takeStopped(marked: Marked[]): void {
  const found = marked.map(({ line, heading }) => {
    const bare = /^(.+)[。.]$/.exec(line.text)?.[1];
    if (heading || bare === undefined || /\d(?:[%％]|\.\d)/.test(bare)) return null;
    const told = headingOf(bare, isEnglish(bare) ? longestStopped.latin : longestStopped.han);
    return told && /^(?:han|roman|decimal|part)/.test(told.way) ? told : null;
  });
  const numbered = (at: number): Way | undefined =>
    found[at]?.way ?? marked[at]?.heading?.way ?? headingOf(marked[at]?.line.text.slice(0, 40) ?? '')?.way;
  for (const way of new Set(found.flatMap((one) => one?.way ?? []))) {
    const own = marked.flatMap((_, at) => (numbered(at) === way ? [at] : []));
    const over = (at: number): boolean =>
      numbered(at + 1) !== way &&
      (marked[at + 1]?.line.text.length ?? 0) > (marked[at]?.line.text.length ?? 0);
    // A heading of a deeper level may stand between.
    const isHeading = own.every((at) => (found[at] ?? marked[at]?.heading) && (over(at) || found[at + 1]));
    // One alone is none, unless other headings make the parts.
    const isAlone =
      own.length < 2 && !marked.some(({ heading }) => heading && /^(?:han|roman|part)$/.test(heading.way));
    if (isAlone || !isHeading) continue;
    for (const at of own) {
      const one = marked[at];
      if (one) one.heading ??= found[at] ?? null;
    }
  }
}
