import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, begin } from './displays.ts';

const [laptop, projector, third] = [1, 2, 3] as const;

test('the audience gets the display on which the presenter is not', () => {
  expect(begin([laptop, projector], laptop)).toEqual({ presenter: laptop, audience: projector });
  expect(begin([laptop, projector], projector)).toEqual({ presenter: projector, audience: laptop });
});

test('one display is for both', () => {
  expect(begin([laptop], laptop)).toEqual({ presenter: laptop, audience: laptop });
});

describe('while it runs', () => {
  const wanted = { presenter: laptop, audience: projector };
  test('a projector that is unplugged leaves both on the laptop, and plugged in again it has the audience', () => {
    expect(arrange([laptop], wanted)).toEqual({ presenter: laptop, audience: laptop });
    expect(arrange([laptop, projector], wanted)).toEqual(wanted);
  });
  test('a show that began on one display gives the audience a second one that comes', () => {
    expect(arrange([laptop, projector], { presenter: laptop, audience: laptop })).toEqual({
      audience: projector,
      presenter: laptop,
    });
  });
  test('a third display moves nobody', () => {
    expect(arrange([third, laptop, projector], wanted)).toEqual(wanted);
  });
  test('everybody stands on a display there is, and apart where two are', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
    const id = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(ids, id, id, (displays, audience, presenter) => {
        const found = arrange(displays, { audience, presenter });
        expect(displays).toContain(found.audience);
        expect(displays).toContain(found.presenter);
        if (displays.length > 1) expect(found.audience).not.toBe(found.presenter);
      }),
    );
  });
});
