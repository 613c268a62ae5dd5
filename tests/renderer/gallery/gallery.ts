/**
 * Shows slides for the test that opened this page: of one report by `show(text, theme, aspect)`,
 * of series by `compare(language, theme, aspect)`.
 */
import { comparisons } from './comparisons.ts';
import { mount, tick, unmount } from 'svelte';
import { slideWords } from '../../../api/words.ts';
import { buildBriefing } from '../../../briefing/build/index.ts';
import { planOf } from '../../../briefing/build/testing.ts';
import type { Aspect, BriefingPlan, ReportLanguage, Theme } from '../../../briefing/model.ts';
import { readReport } from '../../../briefing/read/index.ts';
import Slide from '../../../renderer/slides/Slide.svelte';

let shown: ReturnType<typeof mount>[] = [];

async function show(text: string, theme: Theme, aspect: Aspect): Promise<number> {
  await Promise.all(shown.map((slide) => unmount(slide)));
  const reading = readReport(text);
  return render(planOf(reading, null), reading.language, theme, aspect);
}

/** Series of every shape, in a language. */
async function compare(language: ReportLanguage, theme: Theme, aspect: Aspect): Promise<number> {
  await Promise.all(shown.map((slide) => unmount(slide)));
  const plan = planOf(readReport('江州一年\n\n“稳”中有进：平稳\n\n平稳。工业增长8%。\n'), '稳');
  return render({ ...plan, parts: [], comparisons: comparisons(language) }, language, theme, aspect);
}

async function render(
  plan: BriefingPlan,
  reportLanguage: ReportLanguage,
  theme: Theme,
  aspect: Aspect,
): Promise<number> {
  const target = document.getElementById('app');
  if (!target) throw new Error('The gallery has no place to show slides');
  const { slides } = buildBriefing(plan, { aspect, words: slideWords(reportLanguage) });
  const language = reportLanguage;
  shown = slides.map((slide, index) =>
    mount(Slide, {
      target,
      props: { slide, theme, aspect, language, page: `${index + 1} / ${slides.length}` },
    }),
  );
  await tick();
  await document.fonts.ready;
  return slides.length;
}

Object.assign(window, { show, compare });
