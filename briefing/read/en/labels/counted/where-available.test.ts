import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Free internet is now available in 48 libraries.', ['Libraries where free internet is available']],
  ['Evening clinics are offered at 9 surgeries.', ['Surgeries where evening clinics are offered']],
])('places tell what can be had there: %s', (text, expected) => expect(labels(text)).toEqual(expected));
