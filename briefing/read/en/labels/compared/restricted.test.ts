import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'On a constant currency basis, revenue is up 6.6% while operating profit was down 11.2%.',
    ['Revenue growth at constant currency', 'Fall in operating profit at constant currency'],
  ],
  ['There are 212 libraries, excluding mobile ones.', ['Libraries excluding mobile ones']],
  ['Excluding the ferry business, costs were £4.2 million.', ['Costs excluding ferry business']],
  [
    'In real terms (after inflation), pensions rose by 1.7%, and grants by 0.9%.',
    ['Rise in pensions in real terms', 'Rise in grants in real terms'],
  ],
  ['In real terms, fees rose by 2.4% to £310.', ['Rise in fees in real terms', 'Fees']],
  [
    'Lending was up by 4.1 percent with the loans to farms deducted.',
    ['Lending growth excluding loans to farms'],
  ],
  ['On an annual basis, prices rose 3.1%.', ['Rise in prices on an annual basis']],
])('what a sentence says ahead of its numbers tells them from others of their name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
