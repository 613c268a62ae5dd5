import { expect, test } from 'vitest';
import { chooseDisplays } from './displays.ts';

const [laptop, projector] = [{ id: 1 }, { id: 2 }] as const;

test('the audience gets the display on which the presenter is not', () => {
  expect(chooseDisplays([laptop, projector], laptop)).toEqual({ presenter: laptop, audience: projector });
  expect(chooseDisplays([laptop, projector], projector)).toEqual({ presenter: projector, audience: laptop });
});

test('one display is for both', () => {
  expect(chooseDisplays([laptop], laptop)).toEqual({ presenter: laptop, audience: laptop });
});
