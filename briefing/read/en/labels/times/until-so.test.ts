import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The new depot will be ready within 14 months.', ['Time until the new depot is ready']],
  ['The rooms will be free in three weeks.', ['Time until rooms are free']],
  [
    'Landlords will have to offer repayment over at least 24 months, twice the period required now.',
    ['Repayment period', 'Repayment period'],
  ],
  ['We will allow repayment over 18 months.', ['Repayment period']],
])('a time until something is so, and a period for it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
