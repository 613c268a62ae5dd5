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

test.each([
  ['Voters approved the Parks Levy, which will raise $9 million over six years.', 'Term of the Parks Levy'],
  [
    'The council passed a street bond that will bring in $40 million over ten years.',
    'Term of the street bond',
  ],
  ['The state agreed a contract that will pay $12 million over five years.', 'Term of the contract'],
])('the years a levy runs are its term: %s', (text, expected) => {
  expect(labels(text)[1]).toBe(expected);
});
