import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Our catering budget came to €900,000, equal to €310 for each pupil, but we closed the books €40,000 over it.',
    ['Catering budget', 'Catering budget per pupil', 'Catering overspend'],
  ],
  [
    'Total spending was $92 million, equivalent to $310 per pupil.',
    ['Total spending', 'Total spending per pupil'],
  ],
])('a sum told again for each keeps its name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('a sum beside a share is told for each, and not the share', () =>
  expect(
    labels(
      'Investment in roads came to 2.1 billion marks. This corresponds to 1.4 per cent of GDP and about 640 marks per resident.',
    ),
  ).toEqual([
    'Investment in roads',
    'Investment in roads as a share of GDP',
    'Investment in roads per resident',
  ]));
