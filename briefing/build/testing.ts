/** For tests: plans made straight from a reading, without a library. */
import type {
  BriefingId,
  BriefingPlan,
  FigureId,
  Keyword,
  KeywordId,
  PointId,
  ReportId,
  ReportReading,
} from '../model.ts';
import type { SlideWords } from './words.ts';

/** The plan a library would keep for one keyword of a reading, or (scope null) for all of it. */
export function planOf(reading: ReportReading, scope: string | null): BriefingPlan {
  let figure = 0;
  let point = 0;
  const keywords = reading.keywords.map((keyword, index): Keyword => ({
    ...keyword,
    id: (index + 1) as KeywordId,
    position: index + 1,
    points: keyword.points.map((read) => ({
      ...read,
      id: ++point as PointId,
      figures: read.figures.map((found) => ({ ...found, id: ++figure as FigureId, asRead: null })),
      edits: { lead: null, bullets: null, notes: null },
    })),
  }));
  const report = { ...reading, id: 1 as ReportId };
  const parts = keywords
    .filter((keyword) => scope === null || keyword.name === scope)
    .map((keyword) => ({ report, keyword, keywordCount: keywords.length }));
  return {
    id: 1 as BriefingId,
    reportId: report.id,
    scope,
    gathered: false,
    title: scope ?? reading.title,
    theme: 'vermilion',
    aspect: '16:9',
    transition: 'none',
    stepwise: false,
    minutes: null,
    opening:
      scope === null
        ? {
            text: reading.intro,
            figures: reading.introFigures.map((found) => ({
              ...found,
              id: ++figure as FigureId,
              asRead: null,
            })),
          }
        : null,
    parts,
    overrides: [],
    comparisons: [],
  };
}

/** Words that are easy to find again on a slide. */
export const plainWords: SlideWords = {
  keywordNumber: (position) => `关键字 ${position}`,
  agenda: '要点',
  opening: '概览',
  closing: (name) => `“${name}”的数字`,
  source: (report, keyword) => `来源：${report}，${keyword}`,
  over: '以上',
  about: '左右',
  aboutBefore: '',
  nearly: '近',
  atMost: '≤',
  times: (high, low, times) => `${high}约为${low}的 ${times} 倍`,
  higher: (high, low) => `${high}高于${low}`,
  aimed: (label, display, target) => `${label} ${display}，目标 ${target}`,
  highest: (label, display) => `${label}最高，达 ${display}`,
  most: (label, display) => `${label}最多，达 ${display}`,
  grewMore: (high, low) => `${high}增长快于${low}`,
  fellMore: (high, low) => `${high}降幅大于${low}`,
  across: (keyword) => `“${keyword}”历年`,
  growthOf: (label) => `${label}增速`,
  rose: (label, from, to) => `${label}由${from}增至${to}`,
  climbed: (label, from, to) => `${label}由${from}升至${to}`,
  fell: (label, from, to) => `${label}由${from}降至${to}`,
  stayed: (label, display) => `${label}持平，为${display}`,
  more: (difference, percent) => `增加${difference}${percent === '' ? '' : `，+${percent}%`}`,
  less: (difference, percent) => `减少${difference}${percent === '' ? '' : `，−${percent}%`}`,
  up: (places) => `上升${places}位`,
  down: (places) => `下降${places}位`,
  percentagePoints: (count) => `${count}个百分点`,
  computed: (change, roughly) => `${roughly ? '约' : ''}${change}（算得）`,
  year: (year) => `${year}年`,
  sourceOf: (years, report) => `${years.join('、')}年：${report}`,
};
