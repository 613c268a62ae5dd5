/** The last touch on a report's labels: those that are alike say of which period they are, and whose. */
import type { FigureReading, KeywordReading } from '../../model.ts';
import { tellOwners } from './owners.ts';
import { tellPeriods } from './periods.ts';

/**
 * @param title says, as headings do, of which period and of whom a paragraph tells that names none
 * @param year the year of the report, which goes without saying
 */
export function tellApart(keywords: KeywordReading[], title: string, year: number | null): KeywordReading[] {
  // Both passes are for English paragraphs; a Chinese report needs not be looked through.
  const isEnglish = keywords.some(({ points }) => points.some(({ text }) => !/[\u4e00-\u9fff]/.test(text)));
  return isEnglish ? tellOwners(tellPeriods(keywords, title, year), title) : keywords;
}

/** The figures of an introduction, told apart among themselves as those of a part are. */
export function toldApart(
  text: string,
  figures: FigureReading[],
  title: string,
  year: number | null,
): FigureReading[] {
  const point = { section: null, lead: '', text, source: { start: 0, end: 0 }, blocks: [], figures };
  const alone = { name: '', heading: '', phrase: '', tagline: '', points: [point] };
  return tellApart([alone], title, year)[0]?.points[0]?.figures ?? figures;
}
