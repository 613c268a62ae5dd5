/** Reading a source the way a person arranged it. */
import { tellApart, toldApart } from '../read/en/told-apart.ts';
import { figuresOf } from '../read/figures.ts';
import { pointOf } from '../read/index.ts';
import { paragraphOf, withSections, type Paragraph } from '../read/lines.ts';
import { plansAmong } from '../read/plans.ts';
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
  return pointOf(paragraph, plansAmong(headings)(heading, paragraph.text), heading);
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
  const { intro, keywords, skipped } = arrangement;
  const opening = paragraphOf(source, intro);
  const isOfPlans = plansAmong(keywords.map(({ heading }) => heading));
  const known = new Map(
    own.keywords.flatMap(({ points }) => points.map((point) => [placesOf(point), point] as const)),
  );
  const arranged = keywords.map((keyword) => ({
    ...keyword,
    points: keyword.points.map((point) => ({
      places: placesOf(point),
      start: point.blocks[0]?.start ?? -1,
      section: point.section,
      paragraph: {
        ...paragraphOf(source, point.blocks),
        // What leads into a list does so in its own words, whatever a person calls it.
        ...(point.section && { section: paragraphOf(source, [point.section.source]) }),
      },
    })),
  }));
  // What only leads into a list is no point.
  const targets = targetsIn(
    [
      ...arranged.flatMap(({ points }) => withSections(points.map(({ paragraph }) => paragraph))),
      ...skipped.map((span) => paragraphOf(source, [span])),
    ],
    source,
  );
  const read = (paragraph: Paragraph, start: number, heading: string): PointReading => {
    return asTargets(
      pointOf(paragraph, isOfPlans(heading, paragraph.text, paragraph.section?.text), heading),
      targets.get(start),
    );
  };
  const headed = headingsOf(arrangement);
  return {
    ...headed,
    intro: opening.text,
    introBlocks: intro,
    introFigures: toldApart(opening.text, figuresOf(opening), headed.title, headed.year),
    keywords: tellApart(
      arranged.map(({ name, heading, phrase, tagline, points }) => ({
        name,
        heading,
        phrase,
        tagline,
        points: points.map(({ places, start, section, paragraph }) => ({
          ...(known.get(places) ?? read(paragraph, start, heading)),
          section,
        })),
      })),
      headed.title,
      headed.year,
    ),
  };
}
