import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineCount } from './measure.ts';
import { fitted, share } from './split.ts';

describe('sharing items out to slides', () => {
  it('keeps every item, in order, and never overfills a slide', () => {
    const lines = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 60 });
    fc.assert(
      fc.property(lines, (counts) => {
        const slides = share(counts, { items: 5, lines: 10 });
        expect(slides.flat()).toEqual(counts.map((_, index) => index));
        for (const slide of slides) {
          expect(slide.length).toBeLessThanOrEqual(5);
          expect(slide.reduce((sum, index) => sum + (counts[index] ?? 0), 0)).toBeLessThanOrEqual(10);
        }
      }),
    );
  });

  it('leaves no slide with one line where six are to be shared', () => {
    expect(share([1, 1, 1, 1, 1, 1], { items: 5, lines: 10 })).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });
});

describe('fitting a text', () => {
  it('leaves a short text alone and cuts a long one with an ellipsis', () => {
    expect(fitted('稳中有进', 24, 2)).toBe('稳中有进');
    const cut = fitted('稳'.repeat(100), 24, 2);
    expect(cut.endsWith('…')).toBe(true);
    expect(lineCount(cut, 24)).toBeLessThanOrEqual(2);
  });
});
