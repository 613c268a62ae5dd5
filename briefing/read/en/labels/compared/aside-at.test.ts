import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a measure beside its name keeps it, whatever it is counted by', () => {
  expect(labels('Rural homelessness, at 212 households, was almost unchanged.')).toEqual([
    'Rural homelessness',
  ]);
  expect(
    labels(
      'The number of people on the street fell to 240, although family homelessness, at 130 households, rose.',
    ),
  ).toEqual(['People on the street', 'Family homelessness']);
});
