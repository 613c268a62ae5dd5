import type {
  Approximation,
  FigureReading,
  Section,
  Span,
  Figure,
  FigureId,
  FigureKind,
  Keyword,
  KeywordId,
  PointId,
  TalkingPoint,
} from '../briefing/model.ts';

export interface KeywordRow {
  id: KeywordId;
  report_id: number;
  position: number;
  name: string;
  heading: string;
  phrase: string;
  tagline: string;
}

export interface PointRow {
  id: PointId;
  keyword_id: KeywordId;
  lead: string;
  text: string;
  source_start: number;
  source_end: number;
  blocks: string | null;
  section: string | null;
  lead_edit: string | null;
  bullets_edit: string | null;
  notes_edit: string | null;
}

export interface FigureRow {
  id: FigureId;
  point_id: PointId | null;
  raw: string;
  value: number;
  magnitude: string;
  unit: string;
  normalized: number;
  kind: FigureKind;
  sign: 1 | -1;
  approx: Approximation | null;
  label: string;
  source_start: number;
  source_end: number;
  sentence_start: number;
  sentence_end: number;
  in_text_start: number;
  in_text_end: number;
  edit: string | null;
}

/** What a person put in the place of what was read. */
export type FigureEdit = Partial<Omit<FigureReading, 'source' | 'sentence' | 'inText'>>;

/**
 * Keywords with their talking points and these with their figures, each in the order of its rows:
 * three queries make any number of keywords.
 */
export function nestKeywords(keywords: KeywordRow[], points: PointRow[], figures: FigureRow[]): Keyword[] {
  const figuresOf = grouped(figures, (row) => row.point_id);
  const pointsOf = grouped(points, (row) => row.keyword_id);
  return keywords.map((row) => ({
    id: row.id,
    position: row.position,
    name: row.name,
    heading: row.heading,
    phrase: row.phrase,
    tagline: row.tagline,
    points: (pointsOf.get(row.id) ?? []).map((point) => pointOf(point, figuresOf.get(point.id) ?? [])),
  }));
}

function pointOf(row: PointRow, figures: FigureRow[]): TalkingPoint {
  return {
    id: row.id,
    section: row.section === null ? null : (JSON.parse(row.section) as Section),
    lead: row.lead,
    text: row.text,
    source: { start: row.source_start, end: row.source_end },
    blocks:
      row.blocks === null
        ? [{ start: row.source_start, end: row.source_end }]
        : (JSON.parse(row.blocks) as Span[]),
    figures: figures.map(figureOf),
    edits: {
      lead: row.lead_edit,
      bullets: row.bullets_edit === null ? null : (JSON.parse(row.bullets_edit) as string[]),
      notes: row.notes_edit,
    },
  };
}

/** A figure as it counts: as read, or as a person put it. */
export function figureOf(row: FigureRow): Figure {
  const edit = row.edit === null ? {} : (JSON.parse(row.edit) as FigureEdit);
  return {
    id: row.id,
    raw: row.raw,
    value: row.value,
    magnitude: row.magnitude,
    unit: row.unit,
    normalized: row.normalized,
    kind: row.kind,
    sign: row.sign,
    approx: row.approx,
    label: row.label,
    source: { start: row.source_start, end: row.source_end },
    sentence: { start: row.sentence_start, end: row.sentence_end },
    inText: { start: row.in_text_start, end: row.in_text_end },
    asRead:
      row.edit === null
        ? null
        : { raw: row.raw, label: row.label, kind: row.kind, sign: row.sign, approx: row.approx },
    ...edit,
  };
}

function grouped<Row, Key>(rows: Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
