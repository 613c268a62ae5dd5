import type { FigureReading, ReportReading } from '../model.ts';

/** A reading as the command line prints it: plain data for other programs. */
export function toJson(reading: ReportReading): object {
  const figure = (found: FigureReading, text: string, keyword: string | null, point: number | null) => ({
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
  const { title, kicker, byline, intro, keywords } = reading;
  return {
    title,
    kicker,
    byline,
    intro,
    keywords: keywords.map(({ name, heading, points }) => ({
      keyword: name,
      heading,
      points: points.map(({ lead, text }) => ({ lead, text })),
    })),
    figures: [
      ...reading.introFigures.map((found) => figure(found, intro, null, null)),
      ...keywords.flatMap(({ name, points }) =>
        points.flatMap((point, index) =>
          point.figures.map((found) => figure(found, point.text, name, index)),
        ),
      ),
    ],
  };
}
