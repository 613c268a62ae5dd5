import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureId, PointId, Slide } from '../model.ts';
import { lessTime } from './less.ts';
import { courseSeconds, paceOf, secondsAfter, type Course } from './pace.ts';
import { secondsOf, spokenSeconds, type PacedSlide } from './seconds.ts';

const slide = (layout: Slide['layout'], more: Partial<Slide> & { figures?: number[] } = {}): Slide => {
  const { figures = [], ...rest } = more;
  const runs = figures.map((id) => ({ text: String(id), figureId: id as FigureId }));
  return {
    key: `${layout}-${JSON.stringify(more)}`,
    keyword: null,
    pointId: null,
    part: 1,
    parts: 1,
    title: [],
    notes: '',
    footer: '',
    choices: [layout],
    hidden: false,
    layout,
    bullets: [runs],
    cards: runs.map(({ figureId }) => ({ figureId, number: '', unit: '', label: '' })),
    chart: {
      type: 'bar',
      unit: '',
      bars: runs.map(({ figureId }) => ({ figureId, label: '', value: 1, display: '', accent: false })),
    },
    ...rest,
  } as unknown as Slide;
};
const paced = (
  seconds: number | null,
  one: Slide = slide('point'),
  after: number | null = null,
): PacedSlide => ({
  slide: one,
  seconds,
  after,
});
const course = (slides: PacedSlide[], more: Partial<Course> = {}): Course => ({
  slides,
  run: slides.filter(({ after }) => after === null).length,
  skipped: [],
  included: [],
  ...more,
});

describe('a slide takes', () => {
  test('as long as its notes: 240 characters or 150 words a minute', () => {
    expect(spokenSeconds('稳'.repeat(240))).toBe(60);
    expect(spokenSeconds(Array<string>(150).fill('word').join(' '))).toBe(60);
    expect(spokenSeconds('，。“”')).toBe(0);
  });
  test('what was planned for it instead, and never nothing', () => {
    expect(secondsOf({ slide: slide('point', { notes: '稳'.repeat(240) }), seconds: 20 })).toBe(20);
    expect(secondsOf({ slide: slide('cover'), seconds: null })).toBe(8);
  });
  test('its part of notes that several slides share', () => {
    expect(
      secondsOf({ slide: slide('point', { notes: '稳'.repeat(240), part: 2, parts: 3 }), seconds: null }),
    ).toBe(20);
  });
});

describe('the pace', () => {
  // Planned 10, 20, 30, 40 seconds, and a back-up slide of 50 after the second.
  const slides = [paced(10), paced(20), paced(30), paced(40), paced(50, slide('point'), 2)];
  const plain = course(slides);
  const budget = { total: 200, from: { slide: 1, elapsed: 0 } };
  const behind = (here: number, elapsed: number, of = plain, within = budget): number =>
    paceOf(slides, courseSeconds(of), within, here, elapsed).behind;

  test('is on time within the slide’s own share of the budget', () => {
    expect(paceOf(slides, courseSeconds(plain), budget, 2, 30)).toEqual({ start: 20, end: 60, behind: 0 });
    expect(behind(1, 0)).toBe(0);
    expect(behind(4, 199)).toBe(0);
  });
  test('is ahead before it and behind after it', () => {
    expect(behind(3, 45)).toBe(-15);
    expect(behind(2, 75)).toBe(15);
  });
  test('leaves out what is skipped and counts what is taken in', () => {
    expect(paceOf(slides, courseSeconds({ ...plain, skipped: [2] }), budget, 3, 0).start).toBe(25);
    expect(paceOf(slides, courseSeconds({ ...plain, included: [5] }), budget, 3, 0).start).toBeCloseTo(
      320 / 3,
    );
    expect(paceOf(slides, courseSeconds({ ...plain, included: [5] }), budget, 5, 0).start).toBe(40);
  });
  test('starts again where the budget was set', () => {
    const from = { slide: 3, elapsed: 130 };
    expect(paceOf(slides, courseSeconds(plain), { total: 200, from }, 3, 130)).toEqual({
      start: 130,
      end: 160,
      behind: 0,
    });
  });
  test('at the end asks for all of the time', () => expect(behind(Infinity, 190)).toBe(-10));
  test('never ends in nonsense, whatever the deck', () => {
    const any = fc.array(fc.option(fc.integer({ min: 1, max: 500 })), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        any,
        fc.nat(25),
        fc.nat(25),
        fc.nat(4_000),
        fc.nat(4_000),
        (planned, here, from, total, elapsed) => {
          const deck = planned.map((seconds) => paced(seconds));
          const budgeted = { total, from: { slide: from + 1, elapsed: 0 } };
          const pace = paceOf(deck, courseSeconds(course(deck)), budgeted, here + 1, elapsed);
          expect(pace.end).toBeGreaterThanOrEqual(pace.start);
          expect(Number.isFinite(pace.behind)).toBe(true);
          expect(pace.end).toBeLessThanOrEqual(Math.max(total, 0) + 1e-6);
        },
      ),
    );
  });
});

describe('less time', () => {
  const point = (id: number, more: Parameters<typeof slide>[1] = {}): Slide =>
    slide('point', { pointId: id as PointId, ...more });
  const slides = [
    paced(10, slide('cover')),
    paced(10, slide('keyword')),
    paced(20, slide('agenda')),
    paced(60, point(1, { figures: [1, 2, 3], part: 1, parts: 3 })),
    paced(40, point(1, { figures: [4], part: 2, parts: 3 })),
    paced(30, slide('chart', { pointId: 1 as PointId, figures: [1, 2], part: 3, parts: 3 })),
    paced(30, point(2, { figures: [5] })),
    paced(50, point(3)),
    paced(30, slide('chart', { pointId: 3 as PointId, figures: [8, 9] })),
    paced(10, slide('closing')),
  ];
  const whole = course(slides);
  const within = (available: number, here = 1) => lessTime(whole, here, available);

  test('leaves everything where there is time for it', () => {
    expect(secondsAfter(slides, courseSeconds(whole), 1)).toBe(280);
    expect(within(280)).toEqual({ skip: [], seconds: 280, fits: true });
  });
  test('drops the list of points first, then what repeats, then second parts, then points with few numbers', () => {
    expect(within(265).skip).toEqual([3]);
    expect(within(235).skip).toEqual([3, 6]);
    expect(within(195).skip).toEqual([3, 5, 6]);
    expect(within(140).skip).toEqual([3, 5, 6, 8]);
  });
  test('has back what went in vain', () => {
    // Without the second part there is room for the chart again, though not for the list as well.
    expect(within(225)).toMatchObject({ skip: [3, 5], seconds: 220, fits: true });
  });
  test('keeps covers, keywords and closing slides, and says when that is still too long', () => {
    expect(within(5)).toEqual({ skip: [3, 4, 5, 6, 7, 8, 9], seconds: 20, fits: false });
  });
  test('touches nothing that is past, and keeps what was skipped before', () => {
    expect(within(0, 7).skip).toEqual([8, 9]);
    expect(lessTime({ ...whole, skipped: [4] }, 1, 1_000).skip).toEqual([4]);
  });
  test('always fits or has nothing left to drop; less time never drops less than it must', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 10 }), (available, here) => {
        const { skip, seconds, fits } = lessTime(whole, here, available);
        expect(fits).toBe(seconds <= available);
        const kept = courseSeconds({ ...whole, skipped: skip });
        expect(secondsAfter(slides, kept, here)).toBeCloseTo(seconds);
        for (const number of skip) expect(number).toBeGreaterThan(here);
      }),
    );
  });
});
