import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slideWords } from '../../../api/words.ts';
import { buildBriefing } from '../../../briefing/build/index.ts';
import { planOf } from '../../../briefing/build/testing.ts';
import type { ReportReading } from '../../../briefing/model.ts';
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

const sample = readReport(readFileSync('assets/samples/hengyang-2020.zh.txt', 'utf8'));
const bookmarksOf = (reading: ReportReading, perPage: number) => {
  const plan = planOf(reading, null);
  const { slides } = buildBriefing(plan, { words: slideWords('zh') });
  return { slides, bookmarks: slideBookmarks(slides, perPage, plan) };
};

test('bookmarks name the cover, each keyword, and each talking point once, on their pages', () => {
  const { slides, bookmarks } = bookmarksOf(sample, 1);
  expect(bookmarks.filter(({ level }) => level === 0)).toHaveLength(1 + sample.keywords.length);
  for (const { page, level } of bookmarks) {
    if (level === 0) expect(['cover', 'keyword']).toContain(slides[page]?.layout);
  }
  const three = bookmarksOf(sample, 3).bookmarks;
  expect(Math.max(...three.map(({ page }) => page))).toBeLessThan(slides.length / 3);
});

test('bookmarks put the talking points of a section beneath it, and what has none beside it', () => {
  const reading = readReport(
    '一、回顾\n（一）抓项目\n开工12个。\n签约6个。\n（二）惠民生\n修路8公里。\n建房20套。\n二、展望\n再建9所。',
  );
  const lines = bookmarksOf(reading, 1).bookmarks.map(({ title, level }) => `${'  '.repeat(level)}${title}`);
  expect(lines.filter((one) => one.startsWith(' '))).toEqual([
    ...['  抓项目', '    开工12个', '    签约6个', '  惠民生', '    修路8公里', '    建房20套'],
    '  “回顾”：数字一览',
    '  再建9所',
  ]);
});

test('a lead without end is cut in the bookmarks, and the file is written all the same', () => {
  const { bookmarks } = bookmarksOf(
    readReport(`一、回顾\n${'修通了路，'.repeat(300)}\n二、展望\n再建9所。`),
    1,
  );
  expect(Math.max(...bookmarks.map(({ title }) => title.length))).toBeLessThanOrEqual(120);
});
