import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a measure told of one sector is that of the others, too', () => {
  expect(
    labels('Value added in fishing decreased by 6.2%, whereas industry grew by 1.1% and services by 2.4%.'),
  ).toEqual([
    'Fall in value added in fishing',
    'Growth in value added in industry',
    'Growth in value added in services',
  ]);
});

test('what is no sector has its own name', () => {
  expect(labels('Value added in fishing decreased by 6.2%, while landings grew by 1.1%.')).toEqual([
    'Fall in value added in fishing',
    'Rise in landings',
  ]);
});
