import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chordOf, showActionFor, showShortcuts } from '../../api/shortcuts.ts';
import { showActions, stateName, type ShowAction, type ShowState } from '../../api/show-state.ts';
import { upcoming } from '../../api/show-walk.ts';
import type { Slide } from '../../briefing/model.ts';
import { initialShow, reduceShow, type Happening, type ShowContext } from './state.ts';

/** Twelve slides of the run; slide 4 comes in three steps; two are kept as back-up, after slide 3 and 12. */
const context: ShowContext = {
  deck: [
    ...Array.from({ length: 12 }, (_, index) => ({ steps: index === 3 ? 3 : 1, after: null })),
    { steps: 1, after: 3 },
    { steps: 1, after: 12 },
  ],
  keywordStarts: [2, 6, 11],
  now: 1_000,
  rehearsal: false,
};
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
    // 13 is kept as back-up: that number stands nowhere.
    expect(after(begun(3), 1, 3, 'enter')).toMatchObject({ slide: 3, digits: '', cameFrom: null });
  });
  test('Enter alone is the next slide', () => expect(after(begun(3), 'enter')?.slide).toBe(4));
  test('goes from keyword to keyword and back again', () => {
    expect(after(begun(3), 'next-keyword')?.slide).toBe(6);
    expect(after(begun(8), 'previous-keyword')?.slide).toBe(6);
    expect(after(begun(6), 'previous-keyword')?.slide).toBe(2);
    expect(after(begun(3), 'last', 'back')?.slide).toBe(3);
  });
});

describe('steps', () => {
  test('come one by one, and back again; a slide come back to is seen whole', () => {
    expect(after(begun(4), 'next')).toMatchObject({ slide: 4, step: 2 });
    expect(after(begun(4), 'next', 'next', 'next')).toMatchObject({ slide: 5, step: 1 });
    expect(after(begun(5), 'previous')).toMatchObject({ slide: 4, step: 3 });
    expect(after(begun(4), 'next', 'previous')).toMatchObject({ slide: 4, step: 1 });
  });
  test('can be passed over', () => {
    expect(after(begun(4), 'next-slide')).toMatchObject({ slide: 5, step: 1 });
    expect(after(begun(4), 'next', 'previous-slide')).toMatchObject({ slide: 3 });
  });
});

describe('past the last slide', () => {
  test('the show is at its end, goes no further, and comes back', () => {
    expect(after(begun(12), 'next')).toMatchObject({ slide: 12, ended: true });
    expect(after(begun(12), 'next', 'next', 'next')).toMatchObject({ slide: 12, ended: true });
    expect(after(begun(12), 'next', 'previous')).toMatchObject({ slide: 12, ended: false });
  });
});

describe('back-up slides', () => {
  test('are never met by walking, and are shown when asked for', () => {
    expect(after(begun(3), 'next')?.slide).toBe(4);
    expect(after(begun(2), 'next-hidden')?.slide).toBe(13);
    expect(after(begun(5), 'next-hidden')?.slide).toBe(14);
    expect(after(begun(5), 'next-hidden', 'next-hidden')?.slide).toBe(13);
  });
  test('lead on to where they belong, and back to where one was', () => {
    expect(after(begun(2), 'next-hidden', 'next')?.slide).toBe(4);
    expect(after(begun(2), 'next-hidden', 'previous')?.slide).toBe(3);
    expect(after(begun(7), 'next-hidden', 'back')?.slide).toBe(7);
  });
});

describe('a frozen screen', () => {
  test('stays while the presenter moves on, until the same key', () => {
    const moved = after(begun(3), 'freeze', 'next', 'next');
    expect(moved).toMatchObject({ slide: 4, step: 2, frozen: { slide: 3, step: 1 } });
    expect(after(begun(3), 'freeze', 'next', 'freeze')).toMatchObject({ slide: 4, frozen: null });
    expect(after(begun(3), 'freeze', 'next', 'escape')).toMatchObject({ slide: 4, frozen: null });
  });
});

describe('an answer on the air', () => {
  const slide = { key: 'answer', layout: 'point' } as Slide;
  const zoom = { x: 0.3, y: 0.4, scale: 2 };
  const put = (state: ShowState | null, question = '税收'): ShowState =>
    reduceShow(state as ShowState, { name: 'on-air', slide, question }, context) as ShowState;
  const answered = (...before: ShowAction['name'][]): ShowState => put(after(begun(3), ...before));
  test('closes what it was found with, and Escape returns to exactly where we were', () => {
    for (const before of [[], ['black'], ['freeze', 'next'], ['next', 'next']] as ShowAction['name'][][]) {
      const shown = answered(...before, 'answers');
      expect(shown).toMatchObject({ answer: { slide }, panel: null });
      expect(stateName(shown)).toBe('answer');
      const back = { ...after(begun(3), ...before), now: context.now, asked: ['税收'] };
      expect(after(shown, 'escape')).toEqual(back);
    }
  });
  test('returns to a spot that was seen larger, however many answers came between', () => {
    const shown = put({ ...begun(3), zoom });
    expect(shown.zoom).toBeNull();
    const inIt = { name: 'zoom-to', zoom: { ...zoom, x: 0.9 } } as const;
    const larger = reduceShow(put(shown, '增速'), inIt, context) as ShowState;
    expect(after(larger, 'escape', 'escape')).toMatchObject({ answer: null, zoom, slide: 3 });
    expect(after(larger, 'escape', 'escape', 'escape')).toMatchObject({ zoom: null, leaving: false });
    expect(after(larger, 'last', 'escape')).toMatchObject({ answer: null, zoom: null, slide: 12 });
  });
  test('can be frozen: the audience keeps it, the presenter is back on the slide', () => {
    const held = after(reduceShow(answered(), { name: 'zoom-to', zoom }, context) as ShowState, 'freeze');
    expect(held).toMatchObject({ answer: null, zoom: null, frozen: { slide: 3, zoom, answer: { slide } } });
    const moved = after(held as ShowState, 'next', 'black');
    expect(moved).toMatchObject({ slide: 4, frozen: { slide: 3, answer: { slide } } });
    expect(after(moved as ShowState, 'black', 'escape')).toMatchObject({ slide: 4, frozen: null });
    // Another answer comes over the one that is held, and goes again.
    expect(after(put(held, '增速'), 'escape')).toMatchObject({ frozen: { answer: { question: '税收' } } });
  });
  test('is remembered by its question, the latest first, once each; what was only enlarged is not', () => {
    const state = ['税收', '增速', '', '税收'].reduce((now, question) => put(now, question), begun(3));
    expect(state.asked).toEqual(['税收', '增速']);
  });
  test('a clicker’s next takes it off and moves nothing', () => {
    expect(after(answered(), 'next')).toMatchObject({ slide: 3, answer: null });
    expect(after(answered(), 'next', 'next')).toMatchObject({ slide: 4 });
  });
  test('gives way to a black screen', () => {
    expect(after(answered(), 'black')).toMatchObject({ answer: null, mode: 'black' });
    expect(after(answered('black'), 'black')).toMatchObject({ answer: null, mode: 'black' });
  });
});

describe('skipped slides', () => {
  const skipping = reduceShow(begun(3), { name: 'skip', slides: [5, 6, 99, 4, 5] }, context) as ShowState;
  test('are passed over both ways, shown when jumped to, and one key has them back', () => {
    expect(skipping.skipped).toEqual([4, 5, 6]);
    expect(after(skipping, 'next')?.slide).toBe(7);
    expect(after(skipping, 'next', 'previous')?.slide).toBe(3);
    expect(after(skipping, 5, 'enter')?.slide).toBe(5);
    expect(after(skipping, 'unskip', 'next')?.slide).toBe(4);
  });
});

describe('back-up slides that were included', () => {
  const including = reduceShow(begun(3), { name: 'include', slides: [13, 14, 4, 99] }, context) as ShowState;
  test('are met where they belong, both ways, and before the end', () => {
    expect(including.included).toEqual([13, 14]);
    expect(after(including, 'next')?.slide).toBe(13);
    expect(after(including, 'next', 'next')?.slide).toBe(4);
    expect(after(including, 'next', 'next', 'previous')?.slide).toBe(13);
    expect(after(including, 'next', 'previous')?.slide).toBe(3);
    expect(after(including, 'last', 'next')).toMatchObject({ slide: 14, ended: false });
    expect(after(including, 'last', 'next', 'next')).toMatchObject({ slide: 14, ended: true });
  });
  test('are met though the slide before them is skipped', () => {
    const both = reduceShow(including, { name: 'skip', slides: [3, 4] }, context) as ShowState;
    expect(after({ ...both, slide: 2 }, 'next')?.slide).toBe(13);
    expect(after({ ...both, slide: 5 }, 'previous')?.slide).toBe(13);
  });
});

describe('what the next key will do', () => {
  test('is what it does', () => {
    const action = fc.constantFrom(...showActions.filter((name) => name !== 'end' && name !== 'escape'));
    const marks = fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), marks, marks, (names, skip, include) => {
        const marked = [
          { name: 'skip', slides: skip },
          { name: 'include', slides: include },
        ] as const;
        const state = after(
          marked.reduce((now, each) => reduceShow(now, each, context) as ShowState, begun(3)),
          ...names,
        ) as ShowState;
        const told = upcoming(state, context);
        const next = reduceShow(state, { name: 'next' }, context) as ShowState;
        expect(next).toMatchObject({ slide: told.slide, step: told.step });
        expect(next.ended).toBe(told.kind === 'end' || (told.kind === 'nothing' && state.ended));
        for (const number of told.passed) expect(state.skipped).toContain(number);
      }),
    );
  });
  test('names what it passes over', () => {
    const state = reduceShow(begun(3), { name: 'skip', slides: [2, 4, 5, 9] }, context) as ShowState;
    expect(upcoming(state, context)).toEqual({ kind: 'slide', slide: 6, step: 1, passed: [4, 5] });
  });
});

describe('looking at a slide in private', () => {
  test('moves nothing on the air, goes through the whole deck in order, and Escape leaves it', () => {
    const looking = after(begun(3), 'preview-next', 'preview-next');
    // The back-up slide 13 stands after slide 3.
    expect(looking).toMatchObject({ slide: 3, preview: 4 });
    expect(after(looking as ShowState, 'preview-previous')?.preview).toBe(13);
    expect(after(looking as ShowState, 'escape')).toMatchObject({ slide: 3, preview: null, leaving: false });
  });
  test('Enter puts it on the air; any other move leaves it', () => {
    const looking = reduceShow(begun(3), { name: 'preview', slide: 9 }, context) as ShowState;
    expect(after(looking, 'enter')).toMatchObject({ slide: 9, preview: null, cameFrom: 3 });
    expect(after(looking, 'next')).toMatchObject({ slide: 4, preview: null });
    expect(after(looking, 5, 'enter')).toMatchObject({ slide: 5, preview: null });
  });
});

describe('less time', () => {
  const late = { ...begun(3), elapsedBefore: 600_000, timing: { kind: 'down', minutes: 30 } as const };
  const cut = reduceShow(late, { name: 'skip', slides: [5, 6], minutes: 5 }, context) as ShowState;
  test('counts the minutes left from now, and is planned from here', () => {
    // A second has passed since the show began.
    expect(cut.timing).toEqual({ kind: 'down', minutes: 601 / 60 + 5 });
    expect(cut).toMatchObject({ skipped: [5, 6], plannedFrom: { slide: 3, elapsed: 601_000 } });
  });
  test('is undone as a whole, however often it was cut', () => {
    const again = reduceShow(cut, { name: 'skip', slides: [5, 6, 7], minutes: 3 }, context) as ShowState;
    expect(after(again, 'unskip')).toMatchObject({ skipped: [], timing: late.timing, beforeLess: null });
  });
  test('leaves what was skipped by hand skipped when it is undone, before it and after', () => {
    const skip = (state: ShowState | null, slides: number[], minutes?: number): ShowState =>
      reduceShow(
        state as ShowState,
        { name: 'skip', slides, ...(minutes === undefined ? {} : { minutes }) },
        context,
      ) as ShowState;
    const byHand = skip(late, [9, 10]);
    const less = skip(byHand, [5, 6, 9, 10], 5);
    expect(after(less, 'unskip')).toMatchObject({ skipped: [9, 10], timing: late.timing, beforeLess: null });
    expect(after(less, 'unskip', 'unskip')?.skipped).toEqual([]);
    // Taken in again, and another one left out, while time is short.
    expect(after(skip(less, [6, 8, 10]), 'unskip')?.skipped).toEqual([8, 10]);
  });
  test('keeps a time that was set since when it is undone', () => {
    const set = reduceShow(cut, { name: 'set-timing', timing: { kind: 'up' } }, context) as ShowState;
    expect(after(set, 'unskip')).toMatchObject({ skipped: [], timing: { kind: 'up' } });
    expect(after(cut, 'timer-reset', 'unskip')?.plannedFrom.elapsed).toBe(0);
  });
  test('slides marked by hand leave the time as it is', () => {
    expect(reduceShow(late, { name: 'skip', slides: [5] }, context)?.timing).toEqual(late.timing);
  });
});

test('a slide’s own time begins when it is come to, and not again for its steps', () => {
  const later = { ...context, now: 4_000 };
  const on = reduceShow(begun(3), { name: 'next' }, later) as ShowState;
  expect(on).toMatchObject({ slide: 4, slideSince: 4_000 });
  expect(reduceShow(on, { name: 'next' }, { ...context, now: 9_000 })).toMatchObject({
    step: 2,
    slideSince: 4_000,
  });
});

test('the button that ends a show asks first, whatever is open', () => {
  expect(after(begun(), 'black', 'leave')).toMatchObject({ leaving: true, mode: 'black' });
  expect(after(begun(), 'leave', 'stay')?.leaving).toBe(false);
});

describe('zoom', () => {
  test('is armed by its key, set by a click, left by the key or by moving on', () => {
    const zoomed = reduceShow(
      after(begun(3), 'zoom') as ShowState,
      { name: 'zoom-to', zoom: { x: 0.3, y: 0.4, scale: 2 } },
      context,
    ) as ShowState;
    expect(zoomed).toMatchObject({ tool: 'arrow', zoom: { x: 0.3, y: 0.4, scale: 2 } });
    expect(after(zoomed, 'zoom')).toMatchObject({ zoom: null, tool: 'arrow' });
    expect(after(zoomed, 'next')).toMatchObject({ zoom: null, slide: 4 });
  });
  test('of an answer goes before the answer does, and never stays on the slide', () => {
    const zoom = { x: 0.3, y: 0.4, scale: 2 };
    const answer = { slide: { key: 'answer' } as Slide, question: '', under: null };
    const answered: ShowState = { ...begun(3), answer, zoom };
    expect(after(answered, 'escape')).toMatchObject({ answer, zoom: null });
    for (const name of ['next', 'previous', 'black'] as const)
      expect(after(answered, name)).toMatchObject({ answer: null, zoom: null });
  });
  test('and ink stay before the audience as they were when its screen was frozen', () => {
    const zoom = { x: 0.3, y: 0.4, scale: 2 };
    const frozen = after({ ...begun(3), zoom }, 'freeze', 'next', 'ink-toggle');
    expect(frozen).toMatchObject({ zoom: null, inkShown: false, frozen: { zoom, inkShown: true } });
  });
});

describe('the word for what a show is doing', () => {
  const zoom = { x: 0.3, y: 0.4, scale: 2 };
  test('names a spot seen larger only while the audience sees it so', () => {
    expect(stateName({ ...begun(3), zoom })).toBe('zoom');
    const frozen = after(begun(3), 'freeze') as ShowState;
    expect(stateName({ ...frozen, zoom })).toBe('frozen');
    expect(stateName(after({ ...begun(3), zoom }, 'freeze', 'next') as ShowState)).toBe('zoom');
  });
  test('is overview for that panel alone', () => {
    expect(stateName(after(begun(3), 'overview') as ShowState)).toBe('overview');
    expect(stateName(after(begun(3), 'less-time') as ShowState)).toBe('live');
  });
});

describe('a pen', () => {
  test('is taken up with the colour that is chosen for it', () => {
    const colour = { name: 'pen-colour', colour: 'blue' } as const;
    expect(reduceShow(begun(3), colour, context)).toMatchObject({ tool: 'pen', pen: 'blue' });
  });
  test('keeps its colour when it is taken up again', () =>
    expect(after({ ...begun(3), pen: 'blue' }, 'pen')).toMatchObject({ tool: 'pen', pen: 'blue' }));
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
    expect(deep(0)).toMatchObject({ mode: 'black', panel: 'help', digits: '1' });
    expect(deep(1)).toMatchObject({ mode: 'black', panel: 'help', digits: '' });
    expect(deep(2)).toMatchObject({ mode: 'black', panel: null });
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

describe('one display: a panel that is typed into', () => {
  const one = begun(1, false);
  test('opens when its key is pressed again, and takes the presenter’s window away with it', () => {
    expect(after(one, 'answers')).toMatchObject({ front: 'audience', panel: null, asking: 'answers' });
    const open = { front: 'presenter', panel: 'answers', asking: null };
    expect(after(one, 'answers', 'answers')).toMatchObject(open);
    expect(after(one, 'answers', 'answers', 'escape')).toMatchObject({ front: 'audience', panel: null });
    expect(after(one, 'help')).toMatchObject({ front: 'audience', panel: 'help' });
  });
  test('is asked for anew after any other key; Escape takes the question back and nothing else', () => {
    for (const name of ['next', 'black', 'overview', 'escape', 'stay', 'switch', 1] as const)
      expect(after(one, 'answers', name)?.asking, String(name)).not.toBe('answers');
    expect(after(one, 'answers', 'overview', 'answers')?.panel).toBeNull();
    expect(after(one, 'answers', 'escape')).toMatchObject({ leaving: false, asking: null });
  });
  test('opens at once where the presenter’s window is seen already, or nobody looks', () => {
    expect(after(one, 'switch', 'answers')?.panel).toBe('answers');
    expect(after(one, 'switch', 'answers', 'escape')?.front).toBe('presenter');
    expect(after(begun(1, true), 'answers')?.panel).toBe('answers');
    const alone = { ...context, rehearsal: true };
    const open = { front: 'presenter', panel: 'answers' };
    expect(reduceShow(one, { name: 'answers' }, alone)).toMatchObject(open);
  });
});

test('notes grow and shrink within what can be read', () => {
  expect(after(begun(), 'notes-larger')?.notesSize).toBe(28);
  expect(after(begun(), ...Array<'notes-smaller'>(20).fill('notes-smaller'))?.notesSize).toBe(18);
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
    fc.property(fc.array<Happening>(action, { maxLength: 60 }), (actions) => {
      let state: ShowState | null = begun(5);
      for (const each of actions) {
        state = reduceShow(state, each, context);
        if (!state) return;
        expect(state.slide).toBeGreaterThanOrEqual(1);
        expect(state.slide).toBeLessThanOrEqual(context.deck.length);
        expect(state.step).toBeGreaterThanOrEqual(1);
        expect(state.step).toBeLessThanOrEqual(context.deck[state.slide - 1]?.steps ?? 0);
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
