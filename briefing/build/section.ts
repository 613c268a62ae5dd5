import type { PointReading, Section } from '../model.ts';

type Point = Pick<PointReading, 'section'>;

/** The section that begins with a talking point behind another (or the first of its keyword); null: none does. */
export const sectionBegun = ({ section }: Point, before: Point | undefined): Section | null =>
  section && section.source.start !== before?.section?.source.start ? section : null;
