import type { SlideWords } from '../briefing/build/index.ts';
import type { ReportLanguage } from '../briefing/model.ts';
import { translate, type Locale } from './messages.ts';

/** The words building adds to a report's own, in the report's language, whatever the person's. */
export function slideWords(language: ReportLanguage): SlideWords {
  const locale: Locale = language === 'zh' ? 'zh-CN' : 'en';
  const numerals = translate(locale, 'slides.numerals');
  return {
    keywordNumber: (position) =>
      translate(locale, 'slides.keyword-number', { number: numerals[position - 1] ?? position }),
    agenda: translate(locale, 'slides.agenda'),
    closing: (name) => translate(locale, 'slides.closing', { name }),
    source: (report, keyword) => translate(locale, 'slides.source', { report, keyword }),
    over: translate(locale, 'slides.over'),
    about: translate(locale, 'slides.about'),
    under: translate(locale, 'slides.under'),
    times: (high, low, times) => translate(locale, 'slides.times', { high, low, times }),
    higher: (high, low) => translate(locale, 'slides.higher', { high, low }),
    highest: (label, display) => translate(locale, 'slides.highest', { label, display }),
    most: (label, display) => translate(locale, 'slides.most', { label, display }),
    grewMore: (high, low) => translate(locale, 'slides.grew-more', { high, low }),
    fellMore: (high, low) => translate(locale, 'slides.fell-more', { high, low }),
  };
}
