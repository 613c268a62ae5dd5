import { lineCount } from './measure.ts';

/**
 * Shares items out to slides: as few slides as hold them, then as evenly as their lines allow,
 * so that no slide is left with one line.
 *
 * @param lines how many lines each item takes, in order
 * @returns the items' indexes, slide by slide
 */
export function share(lines: number[], most: { items: number; lines: number }): number[][] {
  const fewest = fill(lines, most).length;
  for (let items = Math.ceil(lines.length / Math.max(1, fewest)); items <= most.items; items++) {
    const even = fill(lines, { ...most, items });
    if (even.length === fewest) return even;
  }
  return fill(lines, most);
}

function fill(lines: number[], most: { items: number; lines: number }): number[][] {
  const slides: number[][] = [];
  let used = 0;
  lines.forEach((count, index) => {
    const last = slides.at(-1);
    if (last && last.length < most.items && used + count <= most.lines) {
      last.push(index);
      used += count;
    } else {
      slides.push([index]);
      used = count;
    }
  });
  return slides;
}

/** A text cut to what fits in so many lines, with an ellipsis where something was left out. */
export function fitted(text: string, em: number, lines: number): string {
  if (lineCount(text, em) <= lines) return text;
  const characters = [...text];
  while (characters.length > 1 && lineCount(`${characters.join('')}…`, em) > lines) characters.pop();
  const cut = characters.join('');
  const space = cut.lastIndexOf(' ');
  const whole = space > cut.length / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/(?:\s+(?:and|or|of|the|an?|to|in|with|for|by|at|from|on|as|than|that|which|is|was|were))+$/, '').replace(/[\s，、；：,;:“‘（(《]+$/, '')}…`;
}
