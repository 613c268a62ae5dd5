/** Shows every slide of one report: `show(text, theme, aspect)` from the test that opened this page. */
import { mount, tick, unmount } from 'svelte';
import { slideWords } from '../../../api/words.ts';
import { buildBriefing } from '../../../briefing/build/index.ts';
import { planOf } from '../../../briefing/build/testing.ts';
import type { Aspect, Theme } from '../../../briefing/model.ts';
import { readReport } from '../../../briefing/read/index.ts';
import Slide from '../../../renderer/slides/Slide.svelte';

let shown: ReturnType<typeof mount>[] = [];

async function show(text: string, theme: Theme, aspect: Aspect): Promise<number> {
  await Promise.all(shown.map((slide) => unmount(slide)));
  const target = document.getElementById('app');
  if (!target) throw new Error('The gallery has no place to show slides');
  const reading = readReport(text);
  const { slides, language } = buildBriefing(planOf(reading, null), {
    aspect,
    words: slideWords(reading.language),
  });
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

Object.assign(window, { show });
