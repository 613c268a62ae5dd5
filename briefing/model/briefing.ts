/** What a briefing is made of: what a person chose for it, and the slides that are built. */
import type {
  BriefingId,
  Comparison,
  Figure,
  FigureId,
  Keyword,
  PointId,
  ReportHead,
  ReportId,
  ReportLanguage,
} from './report.ts';

export const themes = ['vermilion', 'celadon', 'night', 'print'] as const;
/** 朱墨, 青瓷, 夜航, Print. */
export type Theme = (typeof themes)[number];

export const aspects = ['16:9', '4:3'] as const;
export type Aspect = (typeof aspects)[number];

/** A stage in slide units: what every slide is laid out on, then scaled as one. */
export const stages: Record<Aspect, { width: number; height: number }> = {
  '16:9': { width: 1920, height: 1080 },
  '4:3': { width: 1600, height: 1200 },
};

export const layouts = [
  'cover',
  'keyword',
  'agenda',
  'figures',
  'point',
  'point-figures',
  'chart',
  'comparison',
  'closing',
] as const;
export type Layout = (typeof layouts)[number];

/** What a person changed on one slide; a missing field means "automatic". */
export interface SlideOverride {
  key: string;
  layout?: Layout;
  hidden?: boolean;
  /** The run of a show ends with this slide; what follows is kept as back-up. */
  ends?: boolean;
  /** Its part of the time budget, in seconds. */
  seconds?: number;
  /** What is said to a slide that shows no talking point; a point has its own. */
  notes?: string;
}

export const transitions = ['none', 'fade', 'push'] as const;
/** How one slide follows another in a show. */
export type Transition = (typeof transitions)[number];

/** One part of a briefing: a keyword and the report it stands in. */
export interface BriefingPart {
  report: Pick<ReportHead, 'id' | 'title' | 'kicker' | 'byline' | 'language' | 'year'>;
  keyword: Keyword;
  /** How many keywords its report has: "关键字之二" of six. */
  keywordCount: number;
}

/** A briefing in a list. */
export interface BriefingHead {
  id: BriefingId;
  /** The report it is of; of a gathered one, any of them. */
  reportId: ReportId;
  /** The keyword's name, or null for the whole report. */
  scope: string | null;
  /** It shows the keyword of every report that has it, the earliest year first. */
  gathered: boolean;
  title: string;
  theme: Theme;
  aspect: Aspect;
  transition: Transition;
  /** Bullets come one by one in a show. */
  stepwise: boolean;
  /** Time budget of a show in minutes; null: none. */
  minutes: number | null;
}

/** What a report says before its first keyword. */
export interface Opening {
  text: string;
  figures: Figure[];
}

/** What a briefing is built from: references to keywords, and the person's overrides. */
export interface BriefingPlan extends BriefingHead {
  /** null: it is of keywords alone. */
  opening: Opening | null;
  parts: BriefingPart[];
  overrides: SlideOverride[];
  /** The series put into it, in the order in which they were. */
  comparisons: Comparison[];
}

/** A stretch of slide text; with `figureId` it is a number that knows its sentence, set strong. */
export interface Run {
  text: string;
  figureId?: FigureId;
}

/** A number drawn large, with what it measures beneath it. */
export interface Card {
  figureId: FigureId;
  /** As shown: "5,200", "-79.4". Never carries its unit. */
  number: string;
  /** Magnitude, unit and approximation as shown after the number: "亿元以上", "%". */
  unit: string;
  label: string;
}

export interface ChartBar {
  figureId: FigureId;
  label: string;
  value: number;
  /** Direct label: "749 亿元". */
  display: string;
  /** The one that matters. */
  accent: boolean;
  /** Where years are compared: its year. */
  year?: number;
}

/** What a chart compares; every number of one chart has the same unit and kind. */
export interface ChartSpec {
  /** Columns and lines run over years. */
  type: 'bar' | 'column' | 'line' | 'doughnut';
  unit: string;
  /** The smallest is the best and stands on top: ranks. */
  upsideDown?: boolean;
  bars: ChartBar[];
}

/** The same number in another year, beside the one that was asked for. */
export interface ComparedCard {
  card: Card;
  year: string;
  /** The report it stands in. */
  source: string;
}

/** The keyword a slide belongs to, as its marker shows it. */
export interface SlideKeyword {
  name: string;
  position: number;
  count: number;
}

interface SlideBase {
  /** Stable name of the slide in its briefing: what overrides refer to. */
  key: string;
  keyword: SlideKeyword | null;
  /** The talking point it shows, if one. */
  pointId: PointId | null;
  /** 1-based part and number of parts, where one point takes several slides. */
  part: number;
  parts: number;
  title: Run[];
  /** The heading inside its keyword that its talking point stands under; '' for none. */
  section: string;
  /** Speaker notes: full text; every figure of the slide can be found in it or on the slide. */
  notes: string;
  /** Small line at the bottom left: report, or source. */
  footer: string;
  /** The layouts a person may choose for this slide, the automatic one first. */
  choices: Layout[];
  hidden: boolean;
}

export type Slide = SlideBase &
  (
    | { layout: 'cover'; kicker: string; byline: string; keywords: { name: string; tagline: string }[] }
    | { layout: 'keyword'; name: string; phrase: string; tagline: string; subtitle: string; cards: Card[] }
    | { layout: 'agenda'; items: { text: string; pointId: PointId }[]; firstNumber: number }
    | { layout: 'figures'; cards: Card[] }
    | { layout: 'point'; bullets: Run[][] }
    | { layout: 'point-figures'; bullets: Run[][]; cards: Card[] }
    /** `large`: alone before the audience, as large as it goes. */
    | { layout: 'chart'; chart: ChartSpec; caption: string; large?: true }
    | {
        layout: 'comparison';
        /** Two values; [] where a chart shows more. */
        cards: Card[];
        chart: ChartSpec | null;
        /** From the first value to the last, as computed: "增加 4.89 万户（+14.7%）". */
        change: string;
        /** Which report each year's value is from. */
        sources: string[];
      }
    | { layout: 'closing'; name: string; cards: Card[] }
    | { layout: 'answer'; card: Card; year: string; sentence: Run[]; others: ComparedCard[] }
  );

/** A built briefing: slides in order, hidden ones included and marked. */
export interface Briefing {
  title: string;
  language: ReportLanguage;
  slides: Slide[];
}
