import { describe, expect, test } from 'vitest';
import type { ShowState } from '../../api/show-state.ts';
import type { DeckSlide, ShowDeck } from '../../api/show.ts';
import { showPlace } from '../../api/shows.ts';
import type { BriefingId, ReportId, Slide } from '../../briefing/model.ts';
import { placeOf, stateFrom } from './standing.ts';
import { initialShow } from './state.ts';

const slide = (key: string, steps = 1): DeckSlide => ({
  slide: { key, layout: 'point', bullets: [], title: [{ text: key }] } as unknown as Slide,
  steps,
  after: null,
  seconds: null,
});
const deckOf = (...slides: DeckSlide[]): ShowDeck => ({
  title: '江州',
  briefingId: 1 as BriefingId,
  reportId: 1 as ReportId,
  language: 'zh',
  slides,
  run: slides.length,
  theme: 'vermilion',
  aspect: '16:9',
  transition: 'none',
});
const deck = deckOf(slide('a'), slide('b', 3), slide('c'), slide('d'));
const kept = { windowed: false, held: [{ id: 1 }], now: 15_000 };
const zoom = { x: 0.3, y: 0.4, scale: 2 };
const shown: ShowState = {
  ...initialShow({ slide: 2, slides: 4, twoWindows: true, front: 'presenter' }, 10_000),
  step: 2,
  mode: 'black',
  frozen: { slide: 1, step: 1, ended: false, zoom: null, inkShown: true, answer: null },
  skipped: [3],
  timing: { kind: 'down', minutes: 20 },
  plannedFrom: { slide: 2, elapsed: 30_000 },
  beforeLess: { timing: { kind: 'up' }, plannedFrom: { slide: 1, elapsed: 0 }, skipped: [4] },
  slideSince: 40_000,
  cameFrom: 4,
  preview: 3,
  elapsedBefore: 60_000,
};

describe('a show that was cut short goes on', () => {
  test('on the same slide and step, as dark, as frozen, as late', () => {
    const place = placeOf(shown, deck, kept);
    expect(place).toMatchObject({ key: 'b', slide: 2, elapsed: 65_000, paused: false, skipped: ['c'] });
    expect(place.frozen?.ink).toEqual([{ id: 1 }]);
    const { slide: number, step, ended, inkShown, answer, mode, frozen, skipped, included } = shown;
    const { timing, plannedFrom, beforeLess, slideSince, cameFrom, preview } = shown;
    expect(stateFrom(place, deck, 500)).toEqual({
      ...{ slide: number, step, ended, zoom: null, inkShown, answer, mode, frozen, skipped, included },
      ...{ timing, plannedFrom, beforeLess, slideSince, cameFrom, preview },
      elapsedBefore: 65_000,
      runningSince: 500,
    });
  });

  test('with the answer that was shown, the spot seen larger and hidden ink', () => {
    const answer = {
      slide: { key: 'answer', layout: 'point' } as unknown as Slide,
      question: '税收',
      under: zoom,
    };
    const place = placeOf({ ...shown, answer, zoom, inkShown: false }, deck, kept);
    // As a library gives it back.
    const read = showPlace.parse(JSON.parse(JSON.stringify(place)));
    expect(stateFrom(read, deck, 0)).toMatchObject({ answer, zoom, inkShown: false });
  });

  test('with the back-up slides that were taken in', () => {
    const backed = { ...deck, run: 3 };
    const place = placeOf({ ...shown, included: [4], skipped: [] }, backed, kept);
    expect(stateFrom(place, backed, 0).included).toEqual([4]);
    // Part of the run by now, it is met anyway.
    expect(stateFrom(place, deck, 0).included).toEqual([]);
  });

  test('on its slide, wherever that stands now', () => {
    const place = placeOf(shown, deck, kept);
    const edited = deckOf(slide('new'), slide('a'), slide('c'), slide('b'));
    expect(stateFrom(place, edited, 0)).toMatchObject({
      slide: 4,
      step: 1,
      skipped: [3],
      frozen: { slide: 2, step: 1 },
      plannedFrom: { slide: 4, elapsed: 30_000 },
      beforeLess: { plannedFrom: { slide: 2 }, skipped: [] },
      cameFrom: null,
      preview: 3,
    });
  });

  test('beside its slide when that is gone, and never past the deck', () => {
    const place = placeOf({ ...shown, slide: 4, step: 1 }, deck, kept);
    expect(stateFrom(place, deckOf(slide('a'), slide('b')), 0)).toMatchObject({ slide: 2, step: 1 });
  });

  test('paused when it was paused', () => {
    const place = placeOf({ ...shown, runningSince: null }, deck, { ...kept, windowed: true, now: 99_000 });
    expect(place).toMatchObject({ elapsed: 60_000, paused: true, windowed: true });
    expect(stateFrom(place, deck, 500).runningSince).toBeNull();
  });
});
