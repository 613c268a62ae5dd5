import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Public investment came to £90 million. Of this, 44% was invested in flats; 16% in tram lines; and 9% in parks and pools.',
    [
      'Public investment',
      'Share of public investment in flats',
      'Share of public investment in tram lines',
      'Share of public investment in parks and pools',
    ],
  ],
  [
    'Of the total, 40% was spent on roads and 25% on schools.',
    ['Share spent on roads', 'Share spent on schools'],
  ],
])('a share of a sum is told by what it went to: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
