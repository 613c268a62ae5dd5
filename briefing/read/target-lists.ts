/** Lists below a lead-in that says they are targets: “We have set these targets for the year:” and its items. */
import { asEnglishTarget, leadsToTargets } from './en/labels/compared/aimed.ts';
import type { PointReading } from '../model.ts';
import type { Paragraph } from './lines.ts';
import { listMark } from './list-marks.ts';

/** Where the items of such lists begin in the source; each part holds its paragraphs in the order of the text. */
export function targetsIn(parts: Paragraph[][], source: string): ReadonlySet<number> {
  return new Set(parts.flatMap((paragraphs) => targetsOf(paragraphs, source)));
}

function targetsOf(paragraphs: Paragraph[], source: string): number[] {
  const targets: number[] = [];
  let led = false;
  for (const paragraph of paragraphs) {
    const start = paragraph.at[0] ?? 0;
    // Several sentences are more than an item.
    const listed =
      (paragraph.item === true || isListed(source, start)) && !/[.!?]\s+\p{Lu}/u.test(paragraph.text);
    if (led && listed) targets.push(start);
    else led = !listed && leadsToTargets(paragraph.text);
  }
  return targets;
}

/** Whether the mark of a list stands before a place on its line. */
function isListed(source: string, start: number): boolean {
  const line = source.slice(Math.max(0, start - 12), start + 2);
  const lead = line.slice(line.lastIndexOf('\n', line.length - 3) + 1);
  return lead.length > 2 && listMark.test(lead.trimStart());
}

/** An item whose numbers are what is aimed at. */
export const asTargets = (point: PointReading): PointReading => ({
  ...point,
  figures: point.figures.map((figure) => ({ ...figure, label: asEnglishTarget(figure.label, figure.kind) })),
});
