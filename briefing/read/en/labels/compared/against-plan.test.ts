import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'By June 2.1 million boilers had been replaced, equal to 48 per cent of all homes, whereas the plan called for 55 per cent. The goal of 90 per cent would be missed.',
    [
      'Boilers replaced',
      'Boilers replaced as a share of homes',
      'Planned boilers replaced as a share of homes',
      'Goal for boilers replaced as a share of homes',
    ],
  ],
  [
    'Recycling reached 41 per cent, while the programme required 45 per cent.',
    ['Recycling', 'Planned recycling'],
  ],
  [
    'We will end with a fund balance of $14 million, equal to 12% of expenditures.',
    ['Fund balance', 'Fund balance as a share of expenditures'],
  ],
])('what was meant is told of the same thing: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
