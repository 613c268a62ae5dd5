import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inkWidths, type InkPoint, type NewStroke, type Place } from '../../api/ink.ts';
import { stages } from '../../briefing/model.ts';
import {
  changedKeys,
  clear,
  draw,
  erase,
  inkOf,
  mostSteps,
  mostStrokes,
  noInk,
  redo,
  strokesOf,
  undo,
  type Ink,
} from './ink.ts';

const stage = stages['16:9'];
const stroke = (...points: [number, number][]): NewStroke => ({
  mark: 'pen',
  colour: 'seal',
  points: points.map(([x, y]): InkPoint => [x, y, 0.5]),
});
const across = stroke([0.2, 0.5], [0.8, 0.5]);
const ids = (ink: Ink, key = 'a'): number[] => strokesOf(ink, key).map(({ id }) => id);

describe('ink', () => {
  test('is kept slide by slide', () => {
    const ink = draw(draw(draw(noInk, 'a', across), 'b', across), 'a', across);
    expect(ids(ink, 'a')).toEqual([1, 3]);
    expect(ids(ink, 'b')).toEqual([2]);
    expect(inkOf(clear(ink, 'b'))).toEqual([{ key: 'a', strokes: strokesOf(ink, 'a') }]);
  });
  test('is undone and redone stroke by stroke, and on one slide alone', () => {
    const ink = draw(draw(draw(noInk, 'a', across), 'a', across), 'b', across);
    expect(ids(undo(ink, 'a'))).toEqual([1]);
    expect(ids(undo(ink, 'a'), 'b')).toEqual([3]);
    expect(ids(redo(undo(ink, 'a'), 'a'))).toEqual([1, 2]);
  });
  test('that was cleared or erased comes back with an undo', () => {
    const ink = draw(noInk, 'a', across);
    expect(ids(undo(clear(ink, 'a'), 'a'))).toEqual([1]);
    const erased = erase(ink, 'a', [[0.5, 0.5]], stage);
    expect(ids(erased)).toEqual([]);
    expect(ids(undo(erased, 'a'))).toEqual([1]);
  });
  test('that is kept by someone is not changed by what is drawn later', () => {
    const before = draw(noInk, 'a', across);
    const after = draw(draw(before, 'a', across), 'b', across);
    expect(ids(before)).toEqual([1]);
    expect(changedKeys(before, after).sort()).toEqual(['a', 'b']);
    expect(changedKeys(before, undo(undo(after, 'b'), 'a'))).toEqual([]);
  });
  test('has a bound: the oldest stroke gives way, and the oldest step', () => {
    let ink = noInk;
    for (let count = 0; count < mostStrokes + 5; count++) ink = draw(ink, 'a', across);
    expect(ids(ink)).toHaveLength(mostStrokes);
    expect(ids(ink)[0]).toBe(6);
    for (let count = 0; count < mostStrokes; count++) ink = undo(ink, 'a');
    expect(ids(ink).at(-1)).toBe(mostStrokes + 5 - mostSteps);
  });

  type Step = { do: 'draw'; at: Place } | { do: 'erase'; at: Place } | { do: 'clear' | 'undo' | 'redo' };
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const at = fc.tuple(share, share);
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('draw' as const), at }) },
    fc.record({ do: fc.constant('erase' as const), at }),
    fc.record({ do: fc.constantFrom('clear' as const, 'undo' as const, 'redo' as const) }),
  );
  test('behaves like a pile of states, whatever is drawn, erased, cleared, undone and redone', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b'), step), { maxLength: 60 }), (steps) => {
        let ink = noInk;
        const model: Record<string, { states: number[][]; now: number }> = {
          a: { states: [[]], now: 0 },
          b: { states: [[]], now: 0 },
        };
        for (const [key, one] of steps) {
          const before = ids(ink, key);
          if (one.do === 'draw') ink = draw(ink, key, stroke(one.at));
          else if (one.do === 'erase') ink = erase(ink, key, [one.at], stage);
          else ink = { clear, undo, redo }[one.do](ink, key);
          const pile = model[key] as { states: number[][]; now: number };
          if (one.do === 'undo') pile.now = Math.max(0, pile.now - 1);
          else if (one.do === 'redo') pile.now = Math.min(pile.states.length - 1, pile.now + 1);
          else if (ids(ink, key).join() !== before.join()) {
            pile.states = [...pile.states.slice(0, pile.now + 1), ids(ink, key)];
            pile.now += 1;
          }
          for (const each of ['a', 'b']) {
            const expected = model[each];
            expect(ids(ink, each)).toEqual(expected?.states[expected.now]);
          }
        }
      }),
    ));
});

describe('an eraser', () => {
  const touched = (path: Place[], drawn: NewStroke): boolean =>
    ids(erase(draw(noInk, 'a', drawn), 'a', path, stage)).length === 0;
  const reach = (inkWidths.eraser + inkWidths.pen / 2) / stage.height;

  test('takes a stroke that it crosses, however fast it went', () =>
    expect(
      touched(
        [
          [0.5, 0.1],
          [0.5, 0.9],
        ],
        across,
      ),
    ).toBe(true));
  test('takes what its edge comes upon, and leaves what is further away', () => {
    expect(touched([[0.5, 0.5 + reach * 0.95]], across)).toBe(true);
    expect(touched([[0.5, 0.5 + reach * 1.05]], across)).toBe(false);
  });
  test('reaches as far across as down, though a slide is wider than high', () => {
    const spot = stroke([0.5, 0.5]);
    const aside = (inkWidths.eraser + inkWidths.pen / 2) / stage.width;
    expect(touched([[0.5 + aside * 0.95, 0.5]], spot)).toBe(true);
    expect(touched([[0.5 + aside * 1.05, 0.5]], spot)).toBe(false);
  });
  test('takes whole strokes, and only those it touched', () => {
    const ink = draw(draw(noInk, 'a', across), 'a', stroke([0.2, 0.8], [0.8, 0.8]));
    expect(ids(erase(ink, 'a', [[0.25, 0.5]], stage))).toEqual([2]);
  });
  test('that touches nothing changes nothing, and leaves nothing to undo', () => {
    const ink = draw(noInk, 'a', across);
    expect(erase(ink, 'a', [[0.1, 0.1]], stage)).toBe(ink);
  });
});
