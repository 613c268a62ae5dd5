import type { SlideWords } from '../briefing/build/index.ts';
import type { BriefingPlan, ReportLanguage } from '../briefing/model.ts';
import { translate, type Locale } from './messages.ts';

/** The words building adds to a report's own, in the report's language, whatever the person's. */
export function slideWords(language: ReportLanguage): SlideWords {
  const locale: Locale = language === 'zh' ? 'zh-CN' : 'en';
  const numerals = translate(locale, 'slides.numerals');
  return {
    keywordNumber: (position) =>
      translate(locale, 'slides.keyword-number', { number: numerals[position - 1] ?? position }),
    agenda: translate(locale, 'slides.agenda'),
    opening: translate(locale, 'slides.opening'),
    closing: (name) => translate(locale, 'slides.closing', { name }),
    source: (report, keyword) => translate(locale, 'slides.source', { report, keyword }),
    over: translate(locale, 'slides.over'),
    about: translate(locale, 'slides.about'),
    aboutBefore: translate(locale, 'slides.about-before'),
    nearly: translate(locale, 'slides.nearly'),
    atMost: translate(locale, 'slides.at-most'),
    times: (high, low, times) => translate(locale, 'slides.times', { high, low, times }),
    higher: (high, low) => translate(locale, 'slides.higher', { high, low }),
    aimed: (label, display, target) => translate(locale, 'slides.aimed', { label, display, target }),
    highest: (label, display) => translate(locale, 'slides.highest', { label, display }),
    most: (label, display) => translate(locale, 'slides.most', { label, display }),
    grewMore: (high, low) => translate(locale, 'slides.grew-more', { high, low }),
    fellMore: (high, low) => translate(locale, 'slides.fell-more', { high, low }),
    across: (keyword) => translate(locale, 'slides.across', { keyword }),
    growthOf: (label) =>
      /增速$|增长率$|growth$|^growth in /i.test(label)
        ? label
        : translate(locale, 'slides.growth-of', { label }),
    rose: (label, from, to) => translate(locale, 'slides.rose', { label, from, to }),
    climbed: (label, from, to) => translate(locale, 'slides.climbed', { label, from, to }),
    fell: (label, from, to) => translate(locale, 'slides.fell', { label, from, to }),
    stayed: (label, display) => translate(locale, 'slides.stayed', { label, display }),
    more: (difference, percent) =>
      translate(locale, percent === '' ? 'slides.more' : 'slides.more-percent', { difference, percent }),
    less: (difference, percent) =>
      translate(locale, percent === '' ? 'slides.less' : 'slides.less-percent', { difference, percent }),
    up: (places) => translate(locale, 'slides.up', { places }),
    down: (places) => translate(locale, 'slides.down', { places }),
    percentagePoints: (count) => translate(locale, 'slides.percentage-points', { count }),
    computed: (change, roughly) =>
      translate(locale, roughly ? 'slides.computed-roughly' : 'slides.computed', { change }),
    year: (year) => translate(locale, 'slides.year', { year }),
    sourceOf: (years, report) =>
      translate(locale, 'slides.source-of', { years: years.join(translate(locale, 'slides.and')), report }),
  };
}

/** The words for a plan's slides: in the language of its first report. */
export const planWords = ({ parts }: Pick<BriefingPlan, 'parts'>): SlideWords =>
  slideWords(parts[0]?.report.language ?? 'zh');
