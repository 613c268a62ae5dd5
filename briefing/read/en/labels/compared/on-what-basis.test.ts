import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Mean weekly pay was €690, up 4.2% in nominal terms and 1.1% after adjusting for inflation.',
    ['Mean weekly pay', 'Nominal rise in mean weekly pay', 'Real rise in mean weekly pay'],
  ],
  ['Household income grew by 3.4% in real terms.', ['Real growth in household income']],
])('growth says whether it is nominal or real: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
