import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Running costs rose, with wages and fuel together accounting for more than half of the increase.',
    'Wages and fuel’s share of increase in running costs',
  ],
  [
    'Revenue grew, with exports accounting for 60 per cent of the growth.',
    'Exports’ share of growth in revenue',
  ],
  [
    'Compost sold to farms, gardens and parks was equal to 18 per cent of all waste collected.',
    'Compost sold to farms, gardens and parks as a share of waste',
  ],
])('a share is told of what rose, and by all that made it up: %s', (text, label) => {
  expect(labels(text)).toEqual([label]);
});
test('a target for “the figure” is for the share told before', () => {
  expect(
    labels(
      'Vacancies stood at 8.4 per cent. We expect the new campaign to bring the figure back below 6 per cent.',
    ),
  ).toEqual(['Vacancies', 'Target for vacancies']);
});
