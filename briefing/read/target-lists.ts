/** Lists below a lead-in that says they are targets: “We have set these targets for the year:” and its items. */
import { asEnglishTarget, asExpected, leadsToExpected, leadsToTargets } from './en/labels/compared/aimed.ts';
import type { PointReading } from '../model.ts';
import type { Paragraph } from './lines.ts';
import { listMark } from './list-marks.ts';

/** An item that bears no mark is no longer than this. */
const longestBare = 200;

/** What a list below such a lead-in tells: “We expect:” gives no targets. */
export type Aim = 'target' | 'expected';

/** Where the items of such lists begin in the source, in whatever order its paragraphs are told. */
export function targetsIn(told: Paragraph[], source: string): ReadonlyMap<number, Aim> {
  const paragraphs = told.toSorted((one, other) => (one.at[0] ?? 0) - (other.at[0] ?? 0));
  const targets = new Map<number, Aim>();
  let led: Aim | null = null;
  for (const { text, at } of paragraphs) {
    const start = at[0] ?? 0;
    const bare = text.length <= longestBare && !/[.!?:]$/.test(text);
    // Several sentences are more than an item.
    const listed = (bare || isListed(source, start)) && !/[.!?]\s+\p{Lu}/u.test(text);
    if (led && listed) targets.set(start, led);
    else led = listed ? null : leadsToTargets(text) ? 'target' : leadsToExpected(text) ? 'expected' : null;
  }
  return targets;
}

/** Whether the mark of a list stands before a place on its line. */
function isListed(source: string, start: number): boolean {
  const line = source.slice(Math.max(0, start - 12), start + 2);
  const lead = line.slice(line.lastIndexOf('\n', line.length - 3) + 1);
  return lead.length > 2 && listMark.test(lead.trimStart());
}

/** An item whose numbers are what is aimed at, or expected. */
export const asTargets = (point: PointReading, aim: Aim | undefined): PointReading =>
  aim === undefined
    ? point
    : {
        ...point,
        figures: point.figures.map((figure) => ({
          ...figure,
          label: aim === 'target' ? asEnglishTarget(figure.label, figure.kind) : asExpected(figure.label),
        })),
      };
