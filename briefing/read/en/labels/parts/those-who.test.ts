import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Some 210,000 pensioners, roughly one in nineteen, owed their landlord rent for more than 60 days. That is 9 per cent more than a year earlier.',
    [
      'Pensioners who owed their landlord rent',
      'Pensioners who owed their landlord rent',
      'Time owing landlord rent',
      'Rise in pensioners',
    ],
  ],
  [
    'Around 4,100 firms, or one in nine, used the scheme.',
    ['Firms that used the scheme', 'Firms that used the scheme'],
  ],
])('a share stands between those who are counted and what they did: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
