import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'A mortgage of £4 million, repayable over 20 years, was signed in June.',
    ['Mortgage', 'Repayment period of the mortgage'],
  ],
  ['Recruitment takes 80 days on average.', ['Average recruitment time']],
])('the time that a contract or a rule gives is told as such: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
