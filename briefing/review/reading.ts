/** Reading a source the way a person arranged it. */
import { tellPeriods } from '../read/en/periods.ts';
import { figuresOf } from '../read/figures.ts';
import { pointOf } from '../read/index.ts';
import { paragraphOf } from '../read/lines.ts';
import { isOfPlans } from '../read/plans.ts';
import { asTargets, targetsIn } from '../read/target-lists.ts';
import type { PointReading, ReportReading } from '../model.ts';
import { headingsOf, placesOf, type ArrangedPoint, type Arrangement } from './arrangement.ts';

/** What a talking point says, under its heading among all of them. */
export function readPoint(
  source: string,
  { blocks }: Pick<ArrangedPoint, 'blocks'>,
  heading = '',
  headings: string[] = [],
): PointReading {
  const paragraph = paragraphOf(source, blocks);
  return pointOf(paragraph, isOfPlans(heading, headings, paragraph.text));
}

/**
 * Reads a source the way a person arranged it.
 *
 * @param own how the source reads by itself: a point that stands there with the same places is not read again
 */
export function readArranged(
  source: string,
  arrangement: Arrangement,
  own: Pick<ReportReading, 'keywords'> = { keywords: [] },
): Omit<ReportReading, 'language' | 'closing' | 'skipped'> {
  const { intro, keywords } = arrangement;
  const opening = paragraphOf(source, intro);
  const headings = keywords.map(({ heading }) => heading);
  const known = new Map(
    own.keywords.flatMap(({ points }) => points.map((point) => [placesOf(point), point] as const)),
  );
  const targets = targetsIn(
    keywords.flatMap(({ points }) => points.map(({ blocks }) => paragraphOf(source, blocks))),
    source,
  );
  const read = (point: ArrangedPoint, heading: string): PointReading => {
    const own = readPoint(source, point, heading, headings);
    return targets.has(point.blocks[0]?.start ?? -1) ? asTargets(own) : own;
  };
  const headed = headingsOf(arrangement);
  return {
    ...headed,
    intro: opening.text,
    introBlocks: intro,
    introFigures: figuresOf(opening),
    keywords: tellPeriods(
      keywords.map(({ name, heading, phrase, tagline, points }) => ({
        name,
        heading,
        phrase,
        tagline,
        points: points.map((point) => known.get(placesOf(point)) ?? read(point, heading)),
      })),
      headed.title,
      headed.year,
    ),
  };
}
