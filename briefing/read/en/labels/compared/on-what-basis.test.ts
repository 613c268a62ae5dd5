import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Mean weekly pay was €690, up 4.2% in nominal terms and 1.1% after adjusting for inflation.',
    ['Mean weekly pay', 'Nominal rise in mean weekly pay', 'Real rise in mean weekly pay'],
  ],
  ['Household income grew by 3.4% in real terms.', ['Real growth in household income']],
  [
    'Earnings of farmers were 9,100 crowns, a nominal increase of 4 percent and a real growth of 2.5 percent.',
    ['Earnings of farmers', 'Nominal growth in earnings of farmers', 'Real growth in earnings of farmers'],
  ],
  // Houses are no terms.
  [
    'Lending grew 3 percent despite a 6 percent fall in real estate loans.',
    ['Lending growth', 'Fall in real estate loans'],
  ],
])('growth says whether it is nominal or real: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
