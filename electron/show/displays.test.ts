import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, arrange, begin, described, type Place } from './displays.ts';

const [laptop, projector, third] = [1, 2, 3] as const;
/** Displays side by side, in this order. */
const beside = (...ids: number[]): Place[] =>
  ids.map((id, index) => ({ id, bounds: { x: index * 1920, y: 0, width: 1920, height: 1080 } }));
/** A smaller display that shows the corner of another one. */
const mirroring = ({ bounds }: Place, id: number): Place => ({
  id,
  bounds: { ...bounds, width: 1024, height: 768 },
});
const [own, other] = beside(laptop, projector) as [Place, Place];

test('the audience gets the display on which the presenter is not', () => {
  expect(begin([own, other], laptop)).toEqual({ presenter: laptop, audience: projector });
  expect(begin([own, other], projector)).toEqual({ presenter: projector, audience: laptop });
});

test('one display is for both', () => {
  expect(begin([own], laptop)).toEqual({ presenter: laptop, audience: laptop });
});

describe('while it runs', () => {
  const wanted = { presenter: laptop, audience: projector };
  test('a projector that is unplugged leaves both on the laptop, and plugged in again it has the audience', () => {
    expect(arrange([own], wanted)).toEqual({ presenter: laptop, audience: laptop });
    expect(arrange([own, other], wanted)).toEqual(wanted);
  });
  test('a show that began on one display gives the audience a second one that comes', () => {
    expect(arrange([own, other], { presenter: laptop, audience: laptop })).toEqual(wanted);
  });
  test('a third display moves nobody', () => {
    expect(arrange(beside(third, laptop, projector), wanted)).toEqual(wanted);
  });
  test('everybody stands on a display there is, and apart where two pictures are', () => {
    const side = fc.integer({ min: 0, max: 3 });
    const place = fc.record({
      id: fc.integer({ min: 1, max: 5 }),
      bounds: fc.record({ x: side, y: side, width: fc.constant(2), height: fc.constant(1) }),
    });
    const places = fc.uniqueArray(place, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
    const id = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(places, id, id, (displays, audience, presenter) => {
        const pictures = apart(displays);
        const found = arrange(displays, { audience, presenter });
        expect(pictures).toContain(found.audience);
        expect(pictures).toContain(found.presenter);
        expect(found.audience === found.presenter).toBe(pictures.length === 1);
        expect(displays.map((display) => display.id)).toEqual(expect.arrayContaining(pictures));
      }),
    );
  });
});

describe('displays that mirror each other', () => {
  const same = mirroring(own, projector);

  test('are one picture, and the largest stands for it', () => {
    expect(apart([own, other])).toEqual([laptop, projector]);
    expect(apart([own, same])).toEqual([laptop]);
    expect(apart([same, own])).toEqual([laptop]);
    // Those that only touch show nothing twice; of three in a row each overlaps the next.
    const row = [0, 900, 1800].map((x, index) => ({ ...own, id: index, bounds: { ...own.bounds, x } }));
    expect(apart(row)).toHaveLength(1);
  });
  test('are for both, and apart again they are as before', () => {
    const wanted = { presenter: laptop, audience: projector };
    expect(arrange([own, same], wanted)).toEqual({ presenter: laptop, audience: laptop });
    expect(arrange([own, other], wanted)).toEqual(wanted);
    expect(arrange([own, other], begin([own, same], laptop))).toEqual(wanted);
  });
  test('beside another one are the room’s, wherever the show was started', () => {
    const desk = beside(laptop, third)[1] as Place;
    for (const start of [laptop, projector, third])
      expect(begin([own, same, desk], start)).toEqual({ presenter: third, audience: laptop });
    // Two projectors with one picture, while the show runs: whoever stood alone stays.
    const both = [desk, own, same];
    expect(arrange(both, { presenter: third, audience: projector })).toEqual({
      presenter: third,
      audience: laptop,
    });
    expect(arrange(both, { presenter: laptop, audience: projector })).toEqual({
      presenter: third,
      audience: laptop,
    });
  });
  test('are told as what they are', () => {
    const as = (displays: Place[], audience: number, presenter: number) =>
      described(
        displays.map((display) => ({ ...display, label: '', size: display.bounds, scaleFactor: 1 })),
        { audience, presenter },
      ).map(({ id, role, mirrored }) => [id, role, mirrored]);
    expect(as([own, same], laptop, laptop)).toEqual([
      [laptop, 'both', true],
      [projector, 'both', true],
    ]);
    expect(as([own, other], projector, laptop)).toEqual([
      [laptop, 'presenter', false],
      [projector, 'audience', false],
    ]);
  });
});
