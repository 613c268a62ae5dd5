import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slideWords } from '../../../api/words.ts';
import { buildBriefing } from '../../../briefing/build/index.ts';
import { planOf } from '../../../briefing/build/testing.ts';
import { readReport } from '../../../briefing/read/index.ts';
import { slideBookmarks } from './bookmarks.ts';
import { pack } from './pack.ts';

test('blocks keep their order, and no page holds more than its room', () => {
  const block = fc.record({ height: fc.integer({ min: 1, max: 100 }), starts: fc.boolean() });
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const heights = blocks.map(({ height }) => height);
      const pages = pack(
        heights,
        blocks.map(({ starts }) => starts),
        100,
      );
      expect(pages.flat()).toEqual(blocks.map((_, index) => index));
      for (const page of pages) {
        expect(page.reduce((sum, index) => sum + (heights[index] ?? 0), 0)).toBeLessThanOrEqual(100);
        expect(page.slice(1).some((index) => blocks[index]?.starts)).toBe(false);
      }
    }),
  );
});

test('bookmarks name the cover, each keyword, and each talking point once, on their pages', () => {
  const reading = readReport(readFileSync('assets/samples/hengyang-2020.zh.txt', 'utf8'));
  const { slides } = buildBriefing(planOf(reading, null), { words: slideWords('zh') });
  const bookmarks = slideBookmarks(slides, 1);
  expect(bookmarks.filter(({ level }) => level === 0)).toHaveLength(1 + reading.keywords.length);
  for (const { page, level } of bookmarks) {
    if (level === 0) expect(['cover', 'keyword']).toContain(slides[page]?.layout);
  }
  expect(Math.max(...slideBookmarks(slides, 3).map(({ page }) => page))).toBeLessThan(slides.length / 3);
});
