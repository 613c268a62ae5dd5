/** What a report is made of: as it is read, as the library keeps it, and its numbers over the years. */

type Brand<T, Name extends string> = T & { readonly __brand: Name };
export type ReportId = Brand<number, 'ReportId'>;
export type KeywordId = Brand<number, 'KeywordId'>;
export type PointId = Brand<number, 'PointId'>;
export type FigureId = Brand<number, 'FigureId'>;
export type BriefingId = Brand<number, 'BriefingId'>;
export type ShowId = Brand<number, 'ShowId'>;
export type SeriesId = Brand<number, 'SeriesId'>;

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The language a report is written in; its slides speak the same. */
export type ReportLanguage = 'zh' | 'en';

export const figureKinds = [
  'amount',
  'percent',
  'growth',
  'rank',
  'duration',
  'ratio',
  'date',
  'ordinal-name',
] as const;
/**
 * What a number measures. `percent` is a level or share, `growth` a change in %, percentage
 * points or 倍; `ordinal-name` (第三批, 十六连调) is listed but not measured, so it is never drawn large.
 */
export type FigureKind = (typeof figureKinds)[number];

/** over: 超过, 以上, 突破, 余. under: 不到, 近. about: 约, 左右. */
export type Approximation = 'over' | 'under' | 'about';

/** One number of a report, with the place it came from. */
export interface FigureReading {
  /** Number, magnitude and unit as they stand, without 超过 or 以上: "38.21万户", "第二位". */
  raw: string;
  /** Unsigned, without magnitude: 38.21. Percent stays percent: 15.09. */
  value: number;
  /** 百 千 万 亿 万亿 … or million, billion; '' when there is none. */
  magnitude: string;
  /** 户, 亿元's 元, %, 个百分点, 位 …; '' when the number stands bare. */
  unit: string;
  /** value × magnitude: 382100. */
  normalized: number;
  kind: FigureKind;
  /** -1 for a fall (下降, 压减), else 1. */
  sign: 1 | -1;
  approx: Approximation | null;
  /** The noun phrase a speaker would put under the number: "全市市场主体". */
  label: string;
  /** Where `raw` stands in the report's source text. */
  source: Span;
  /** Where the sentence around it stands in the report's source text. */
  sentence: Span;
  /** Where `raw` stands in the text of its talking point (or of the introduction). */
  inText: Span;
}

/** A heading inside a part, with several talking points beneath it: “（二）聚力乡村振兴”, its mark taken off. */
export interface Section {
  text: string;
  /** Where it stands in the source. */
  source: Span;
}

/** A paragraph of a keyword: its lead and its full text, newspaper line breaks healed. */
export interface PointReading {
  /** What it stands under inside its keyword; null: under the keyword alone. */
  section: Section | null;
  /** Its first sentence without its full stop; of a long one the clause that tells what it is about. Stands in the text as it is. */
  lead: string;
  /** The whole paragraph, lead included. */
  text: string;
  /** Where the paragraph stands in the source (healed line breaks included). */
  source: Span;
  /** The stretches of the source it is made of, one for each line of `text`. */
  blocks: Span[];
  figures: FigureReading[];
}

/** One part of a report, told by its keyword. */
export interface KeywordReading {
  /** The keyword itself: 稳, or a word where the report has words. */
  name: string;
  /** The heading as it stands: “稳”中有进：企业发展活力和城市发展动力全面迸发. */
  heading: string;
  /** The heading before its colon, quotes removed: 稳中有进. '' when the heading is the keyword alone. */
  phrase: string;
  /** The heading after its colon: 企业发展活力和城市发展动力全面迸发. */
  tagline: string;
  points: PointReading[];
}

/** What reading a text gives. Missing parts are ''. */
export interface ReportReading {
  title: string;
  /** The short line above or below the title that says what this is: 政府工作报告 解读. */
  kicker: string;
  /** The second line of the title: ——在市第六届人民代表大会第五次会议上, Building for tomorrow. */
  subtitle: string;
  byline: string;
  /** When it was given, as YYYY-MM-DD or YYYY-MM. */
  date: string;
  /** The office or paper it comes from. */
  source: string;
  /** The province, city, county … it speaks of. */
  region: string;
  intro: string;
  /** The stretches of the source that the introduction is made of, one for each line of it. */
  introBlocks: Span[];
  introFigures: FigureReading[];
  /** How the report takes its leave; no talking point unless a person says so. */
  closing: string;
  /** The stretches of the source that are no talking point by themselves: lines that only announce what follows, and the closing. */
  skipped: Span[];
  language: ReportLanguage;
  /** The year the report speaks of, where the text says so. */
  year: number | null;
  keywords: KeywordReading[];
}

/** A figure as the library keeps it. */
export interface Figure extends FigureReading {
  id: FigureId;
  /** What was read, where a person put something else in its place; null: as read. */
  asRead: Pick<FigureReading, 'raw' | 'label' | 'kind' | 'sign' | 'approx'> | null;
}

/** What a person changed on a talking point; null means "as read". */
export interface PointEdits {
  lead: string | null;
  bullets: string[] | null;
  notes: string | null;
}

/** A talking point as the library keeps it: as read, and as edited. */
export interface TalkingPoint extends Omit<PointReading, 'figures'> {
  id: PointId;
  figures: Figure[];
  edits: PointEdits;
}

export interface Keyword extends Omit<KeywordReading, 'points'> {
  id: KeywordId;
  /** Place in its report, from 1. */
  position: number;
  points: TalkingPoint[];
}

/** A report in a list. */
export interface ReportHead {
  id: ReportId;
  title: string;
  kicker: string;
  subtitle: string;
  byline: string;
  date: string;
  source: string;
  region: string;
  language: ReportLanguage;
  year: number | null;
  /** The file it came from, or '' when it was pasted. */
  fileName: string;
  importedAt: string;
  keywords: string[];
  pointCount: number;
  figureCount: number;
}

/** A cell of a table, as it was drawn. */
export interface TableCell {
  text: string;
  /** Where it is told in the source text, from its first character on; null: it is not. */
  source: Span | null;
  /** It names what its row measures. */
  isLabel: boolean;
}
export interface TableRow {
  /** The sentence of the source text that tells it. */
  source: Span;
  cells: TableCell[];
}
/** A table of the document: the source text tells it row by row, here it is as it was drawn. */
export interface SourceTable {
  /** The line over it that says its unit and is told in every row: “单位：亿元”; '' when there is none. */
  note: string;
  /** The rows that head its columns. */
  heads: string[][];
  rows: TableRow[];
}

/** A report opened: everything read, and the source it was read from. */
export interface Report extends Omit<ReportHead, 'keywords'> {
  intro: string;
  introBlocks: Span[];
  introFigures: Figure[];
  keywords: Keyword[];
  sourceText: string;
  tables: SourceTable[];
  /** Stretches of the source that a person said are no talking points. */
  skipped: Span[];
}

/** One value of a series: a number, the year it speaks of, and where it stands. */
export interface SeriesValue {
  figure: Figure;
  year: number;
  report: Pick<ReportHead, 'id' | 'title' | 'year'>;
  /** Its sentence as it stands in the source, line breaks healed. */
  sentenceText: string;
}

/** A series as a briefing shows it: one value a year, the oldest first. */
export interface Comparison {
  id: SeriesId;
  label: string;
  values: SeriesValue[];
}
