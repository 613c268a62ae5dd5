/** Lists below a lead-in that says they are targets: “We have set these targets for the year:” and its items. */
import { asEnglishTarget, leadsToTargets } from './en/labels/compared/aimed.ts';
import type { PointReading } from '../model.ts';
import type { Paragraph } from './lines.ts';
import { listMark } from './list-marks.ts';

/** An item that bears no mark is no longer than this. */
const longestBare = 200;

/** Where the items of such lists begin in the source, in whatever order its paragraphs are told. */
export function targetsIn(told: Paragraph[], source: string): ReadonlySet<number> {
  const paragraphs = told.toSorted((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0));
  const targets = new Set<number>();
  let led = false;
  for (const { text, at } of paragraphs) {
    const start = at[0] ?? 0;
    const bare = text.length <= longestBare && !/[.!?:]$/.test(text);
    // Several sentences are more than an item.
    const listed = (bare || isListed(source, start)) && !/[.!?]\s+\p{Lu}/u.test(text);
    if (led && listed) targets.add(start);
    else led = !listed && leadsToTargets(text);
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
