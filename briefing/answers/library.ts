import type { ReportId } from '../model.ts';
import { yearOf as yearSpoken } from '../series/year.ts';
import { fold } from './fold.ts';
import type { FigureSource, PointSource } from './model.ts';
import { soundOf, type Sound } from './pinyin.ts';

/** A short text as questions meet it: folded, and its sound when letters are typed. */
export interface Name {
  text: string;
  sound: () => Sound;
}

/** A long text, folded; its number tells it from all others of its library. */
export interface Prose {
  text: string;
  number: number;
}

export interface FigureEntry extends FigureSource {
  label: Name;
  prose: Prose;
  /** Keyword and report, where what the label leaves out may stand. */
  place: Prose;
  year: number | null;
  /** What figures of other years must share to be set beside it. */
  series: string;
}

export interface PointEntry extends PointSource {
  name: Name;
  prose: Prose;
  place: Prose;
}

/** All that questions are answered from, made ready once for any number of them. */
export interface AnswerLibrary {
  figures: FigureEntry[];
  points: PointEntry[];
  /** Figures with a year of their own, by what they measure. */
  series: Map<string, FigureEntry[]>;
  /** The newest year any report speaks of. */
  newest: number | null;
}

/** 工业企业完成投资: nobody asks for what was done with it. */
const done = /完成(?=投资)/;

/** What stands before a label and says only where. */
export const everywhere = /^(?:全市|全省|全县|全区|全国|我市|我省|我县|我区|地区)+(?=..)/;

/** A year named before the number in its sentence is the number's own; 比2015年 and 2019年以来 name another. */
const namedYear = /(?<![比较与和从自—\-–\d])((?:19|20)\d\d)年(?!以来|底?以?前|的)|今年|本年/g;

/** The year a figure speaks of: the last one named before it in its sentence, or that of its report or of its review. */
export function yearOf({ sentence, mark, report, keyword, isOpening }: FigureSource): number | null {
  const before = sentence.slice(0, mark?.start ?? 0);
  const named = [...before.matchAll(namedYear)].at(-1)?.[1];
  if (named !== undefined) return Number(named);
  if (!isOpening) return report.year;
  const said = { before, after: sentence.slice(mark?.end ?? 0), heading: keyword?.name ?? '' };
  // What such a report aims at is of its own year.
  return yearSpoken({ ...said, reportYear: report.year, isOpening }) ?? report.year;
}

/** Makes ready what questions are answered from. Figures that name (第三批) answer nothing. */
export function prepareLibrary(figures: FigureSource[], points: PointSource[]): AnswerLibrary {
  const shared = sharedTexts();
  const entries = figures
    .filter(({ figure }) => figure.kind !== 'ordinal-name')
    .map((source): FigureEntry => {
      const { figure, keyword, report } = source;
      const label = shared.name(figure.label.replace(done, ''));
      return {
        ...source,
        label,
        prose: shared.prose(source.sentence),
        place: shared.prose(`${keyword?.name ?? ''} ${report.title}`),
        year: yearOf(source),
        series:
          label.text === '' ? '' : `${label.text.replace(everywhere, '')} ${figure.kind} ${figure.unit}`,
      };
    });
  const series = new Map<string, FigureEntry[]>();
  for (const entry of entries) {
    if (entry.series === '' || entry.year === null) continue;
    const known = series.get(entry.series);
    if (known) known.push(entry);
    else series.set(entry.series, [entry]);
  }
  const years = [...figures, ...points].flatMap(({ report }) => report.year ?? []);
  return {
    figures: entries,
    points: points.map((source) => ({
      ...source,
      name: shared.name(source.lead),
      prose: shared.prose(source.text),
      place: shared.prose(`${source.keyword.name} ${source.report.title}`),
    })),
    series,
    newest: years.reduce<number | null>((newest, year) => Math.max(newest ?? year, year), null),
  };
}

/** Labels, sentences and titles come many times; each is folded once. */
function sharedTexts(): { prose: (text: string) => Prose; name: (text: string) => Name } {
  const texts = new Map<string, Prose>();
  const names = new Map<string, Name>();
  const prose = (text: string): Prose => {
    let known = texts.get(text);
    if (!known) texts.set(text, (known = { text: fold(text), number: texts.size }));
    return known;
  };
  const name = (text: string): Name => {
    let known = names.get(text);
    if (!known) {
      const folded = fold(text);
      let sound: Sound | null = null;
      names.set(text, (known = { text: folded, sound: () => (sound ??= soundOf(folded)) }));
    }
    return known;
  };
  return { prose, name };
}

/** The year of the report that is presented, or of the newest. */
export function spokenYear(library: AnswerLibrary, reportId: ReportId | null): number | null {
  if (reportId === null) return library.newest;
  const own =
    library.figures.find(({ report }) => report.id === reportId) ??
    library.points.find(({ report }) => report.id === reportId);
  return own?.report.year ?? library.newest;
}
