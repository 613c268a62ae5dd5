import { describe, expect, test } from 'vitest';
import type { ShowState } from '../../api/show-state.ts';
import type { DeckSlide, ShowDeck } from '../../api/show.ts';
import type { ReportId, Slide } from '../../briefing/model.ts';
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
  reportId: 1 as ReportId,
  language: 'zh',
  slides,
  run: slides.length,
  theme: 'vermilion',
  aspect: '16:9',
  transition: 'none',
});
const deck = deckOf(slide('a'), slide('b', 3), slide('c'), slide('d'));
const shown: ShowState = {
  ...initialShow({ slide: 2, slides: 4, twoWindows: true, front: 'presenter' }, 10_000),
  step: 2,
  mode: 'black',
  frozen: { slide: 1, step: 1, ended: false, zoom: null, inkShown: true },
  skipped: [3],
  timing: { kind: 'down', minutes: 20 },
  elapsedBefore: 60_000,
};

describe('a show that was cut short goes on', () => {
  test('on the same slide and step, as dark, as frozen, as late', () => {
    const place = placeOf(shown, deck, false, 15_000);
    expect(place).toMatchObject({ key: 'b', slide: 2, elapsed: 65_000, paused: false, skipped: ['c'] });
    expect(stateFrom(place, deck, 500)).toEqual({
      slide: 2,
      step: 2,
      ended: false,
      zoom: null,
      inkShown: true,
      mode: 'black',
      frozen: { slide: 1, step: 1, ended: false, zoom: null, inkShown: true },
      skipped: [3],
      timing: { kind: 'down', minutes: 20 },
      elapsedBefore: 65_000,
      runningSince: 500,
    });
  });

  test('on its slide, wherever that stands now', () => {
    const place = placeOf(shown, deck, false, 15_000);
    const edited = deckOf(slide('new'), slide('a'), slide('c'), slide('b'));
    expect(stateFrom(place, edited, 0)).toMatchObject({
      slide: 4,
      step: 1,
      skipped: [3],
      frozen: { slide: 2, step: 1 },
    });
  });

  test('beside its slide when that is gone, and never past the deck', () => {
    const place = placeOf({ ...shown, slide: 4, step: 1 }, deck, false, 15_000);
    expect(stateFrom(place, deckOf(slide('a'), slide('b')), 0)).toMatchObject({ slide: 2, step: 1 });
  });

  test('paused when it was paused', () => {
    const place = placeOf({ ...shown, runningSince: null }, deck, true, 99_000);
    expect(place).toMatchObject({ elapsed: 60_000, paused: true, windowed: true });
    expect(stateFrom(place, deck, 500).runningSince).toBeNull();
  });
});
