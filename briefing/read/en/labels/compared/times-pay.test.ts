import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'A study found that those who slept badly were 1.8 times as likely to fall ill.',
    ['Likelihood of falling ill'],
  ],
  ['Drivers in vans are twice as likely to be fined as others.', ['Likelihood of being fined']],
  ['Pupils who smoke are three times more likely to leave early.', ['Likelihood of leaving early']],
])('how much likelier something is, is told of that: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
