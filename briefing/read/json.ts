import type { FigureReading, ReportReading } from '../model.ts';

/** A figure for other programs: where it stands (keyword and point are null in the introduction) and what it says. */
export interface FigureJson extends Omit<FigureReading, 'source' | 'sentence' | 'inText'> {
  keyword: string | null;
  /** Index within its keyword. */
  point: number | null;
  /** UTF-16 offsets into the source text. */
  start: number;
  end: number;
  pointText: string;
}

export interface ReportJson {
  title: string;
  kicker: string;
  subtitle: string;
  byline: string;
  date: string;
  source: string;
  region: string;
  year: number | null;
  intro: string;
  closing: string;
  keywords: {
    keyword: string;
    heading: string;
    /** `section` is the heading inside its keyword that a point stands under; '' for none. */
    points: { section: string; lead: string; text: string }[];
  }[];
  /** In the order of the source. */
  figures: FigureJson[];
}

/** A reading as the command line prints it: plain data for other programs. */
export function toJson(reading: ReportReading): ReportJson {
  const figure = (
    found: FigureReading,
    text: string,
    keyword: string | null,
    point: number | null,
  ): FigureJson => ({
    keyword,
    point,
    raw: found.raw,
    value: found.value,
    magnitude: found.magnitude,
    unit: found.unit,
    normalized: found.normalized,
    kind: found.kind,
    sign: found.sign,
    approx: found.approx,
    label: found.label,
    start: found.source.start,
    end: found.source.end,
    pointText: text,
  });
  const { title, kicker, subtitle, byline, date, source, region, year, intro, closing, keywords } = reading;
  return {
    title,
    kicker,
    subtitle,
    byline,
    date,
    source,
    region,
    year,
    intro,
    closing,
    keywords: keywords.map(({ name, heading, points }) => ({
      keyword: name,
      heading,
      points: points.map(({ section, lead, text }) => ({ section: section?.text ?? '', lead, text })),
    })),
    figures: [
      ...reading.introFigures.map((found) => figure(found, intro, null, null)),
      ...keywords.flatMap(({ name, points }) =>
        points.flatMap((point, index) =>
          point.figures.map((found) => figure(found, point.text, name, index)),
        ),
      ),
      // An address comes back to a matter; its figures are told where they stand.
    ].sort((one, other) => one.start - other.start),
  };
}
