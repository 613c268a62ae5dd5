import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Calls about noise rose by 4 per cent to 2,310. Parties accounted for half of them, followed by building work with 18 per cent and traffic with 12 per cent.',
    [
      'Rise in calls about noise',
      'Calls about noise',
      'Parties’ share of calls',
      'Building work’s share of calls',
      'Traffic’s share of calls',
    ],
  ],
  [
    'Cars made up 61 per cent of journeys, followed by buses with 22 per cent.',
    ['Cars’ share of journeys', 'Buses’ share of journeys'],
  ],
])('shares that follow are of the same whole: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
