import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chordOf, showActionFor, showShortcuts } from '../../api/shortcuts.ts';
import { showActions, type ShowAction, type ShowState } from '../../api/show.ts';
import { initialShow, reduceShow } from './state.ts';

const context = { keywordStarts: [2, 6, 11], now: 1_000 };
const begun = (slide = 1, twoWindows = true): ShowState =>
  initialShow({ slide, slides: 12, twoWindows, front: 'audience' }, 0);
const after = (state: ShowState, ...names: (ShowAction['name'] | number)[]): ShowState | null =>
  names.reduce<ShowState | null>((now, name) => {
    if (!now) return null;
    const action = typeof name === 'number' ? { name: 'digit', digit: name } : { name };
    return reduceShow(now, action as ShowAction, context);
  }, state);

describe('moving', () => {
  test('never runs past an end', () => {
    expect(after(begun(1), 'previous')?.slide).toBe(1);
    expect(after(begun(12), 'next')?.slide).toBe(12);
  });
  test('digits move nothing before Enter, then they name the slide', () => {
    expect(after(begun(), 1, 1)).toMatchObject({ slide: 1, digits: '11' });
    expect(after(begun(), 1, 1, 'enter')).toMatchObject({ slide: 11, digits: '' });
  });
  test('a number there is no slide for moves nothing', () => {
    expect(after(begun(3), 9, 9, 'enter')).toMatchObject({ slide: 3, digits: '' });
    expect(after(begun(3), 0, 'enter')?.slide).toBe(3);
  });
  test('Enter alone is the next slide', () => expect(after(begun(3), 'enter')?.slide).toBe(4));
  test('goes from keyword to keyword and back again', () => {
    expect(after(begun(3), 'next-keyword')?.slide).toBe(6);
    expect(after(begun(8), 'previous-keyword')?.slide).toBe(6);
    expect(after(begun(6), 'previous-keyword')?.slide).toBe(2);
    expect(after(begun(3), 'last', 'back')?.slide).toBe(3);
  });
});

describe('a black screen', () => {
  test('holds while the presenter moves on, and the same key lifts it', () => {
    expect(after(begun(3), 'black', 'next')).toMatchObject({ mode: 'black', slide: 4 });
    expect(after(begun(3), 'black', 'next', 'black')?.mode).toBe('live');
    expect(after(begun(3), 'black', 'white')?.mode).toBe('white');
  });
});

describe('Escape', () => {
  test('leaves one special state at a time', () => {
    const deep = (escapes: number): ShowState | null =>
      after(begun(), 'black', 'help', 1, ...Array<'escape'>(escapes).fill('escape'));
    expect(deep(0)).toMatchObject({ mode: 'black', help: true, digits: '1' });
    expect(deep(1)).toMatchObject({ mode: 'black', help: true, digits: '' });
    expect(deep(2)).toMatchObject({ mode: 'black', help: false });
    expect(deep(3)).toMatchObject({ mode: 'live', leaving: false });
  });
  test('asks once, and ends only when pressed twice in a row', () => {
    expect(after(begun(), 'escape')).toMatchObject({ leaving: true });
    expect(after(begun(), 'escape', 'escape')).toBeNull();
    expect(after(begun(), 'escape', 'next', 'escape')).toMatchObject({ leaving: true, slide: 2 });
    expect(after(begun(), 'black', 'escape')).toMatchObject({ mode: 'live', leaving: false });
  });
});

test('one display: V lets the windows take turns; two: it does nothing', () => {
  expect(after(begun(1, false), 'switch')?.front).toBe('presenter');
  expect(after(begun(1, false), 'switch', 'switch')?.front).toBe('audience');
  expect(after(begun(1, true), 'switch')?.front).toBe('audience');
});

test('the clock keeps what was counted before a pause', () => {
  const paused = after(begun(), 'timer-pause');
  expect(paused).toMatchObject({ runningSince: null, elapsedBefore: 1_000 });
  expect(after(begun(), 'timer-pause', 'timer-pause')).toMatchObject({ runningSince: 1_000 });
  expect(after(begun(), 'timer-pause', 'timer-reset')).toMatchObject({ elapsedBefore: 0 });
});

test('whatever is pressed, the slide is one there is', () => {
  const action = fc.oneof(
    fc.constantFrom(...showActions).map((name) => ({ name })),
    fc.integer({ min: 0, max: 9 }).map((digit) => ({ name: 'digit' as const, digit })),
    fc.integer({ min: 1, max: 40 }).map((slide) => ({ name: 'jump' as const, slide })),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      let state: ShowState | null = begun(5);
      for (const each of actions) {
        state = reduceShow(state, each, context);
        if (!state) return;
        expect(state.slide).toBeGreaterThanOrEqual(1);
        expect(state.slide).toBeLessThanOrEqual(state.slides);
      }
    }),
  );
});

describe('keys', () => {
  const press = (
    key: string,
    modifiers: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey', boolean>> = {},
  ) => ({
    key,
    ctrlKey: false,
    altKey: false,
    shiftKey: false,
    metaKey: false,
    ...modifiers,
  });
  test('each chord has one meaning', () => {
    const chords = showShortcuts.flatMap(({ keys }) => keys);
    expect(new Set(chords).size).toBe(chords.length);
  });
  test('letters do not care for the case, signs not for how they are typed', () => {
    expect(chordOf(press('b'))).toBe('B');
    expect(chordOf(press('?', { shiftKey: true }))).toBe('?');
    expect(chordOf(press('T', { shiftKey: true }))).toBe('Shift+T');
  });
  test('F5, a letter with Ctrl, and letters that are not listed do nothing', () => {
    for (const stroke of [press('F5'), press('b', { ctrlKey: true }), press('q')]) {
      expect(showActionFor(stroke)).toBeNull();
    }
  });
  test('what clickers send is heard', () => {
    expect(showActionFor(press('PageDown'))).toEqual({ name: 'next' });
    expect(showActionFor(press('PageUp'))).toEqual({ name: 'previous' });
    expect(showActionFor(press('.'))).toEqual({ name: 'black' });
  });
});
