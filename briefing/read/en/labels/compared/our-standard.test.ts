import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The target is for a paramedic to arrive within eight minutes in 75% of cases. We achieved 71.2%, just short.',
    [
      'Target time to arrive',
      'Target for cases in which paramedics arrive within eight minutes',
      'Cases in which paramedics arrive within eight minutes',
    ],
  ],
  [
    'Our standard is to answer 90% of calls within 20 seconds.',
    ['Target for calls answered within 20 seconds', 'Target time to answer calls'],
  ],
])('a promise says so, and what was achieved is named by it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
