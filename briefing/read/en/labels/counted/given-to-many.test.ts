import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['We served 84,000 meals to 1,900 pensioners.', ['Meals served', 'Pensioners given meals']],
  ['The bank issued 3,400 loans to 2,100 farmers.', ['Loans issued', 'Farmers given loans']],
  ['We awarded 61 grants to 48 groups.', ['Grants awarded', 'Groups given grants']],
  [
    'We served 84,000 meals to 1,900 pensioners. Seventy per cent reported better health.',
    ['Meals served', 'Pensioners given meals', 'Pensioners who reported better health'],
  ],
])('those who got what was counted are told by it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
