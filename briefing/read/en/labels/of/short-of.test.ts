import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'On-time arrivals averaged 79%, some way short of our ambition of 92%.',
    ['On-time arrivals', 'Ambition for on-time arrivals'],
  ],
  [
    'Tenant satisfaction was 82.4%, a little short of our target of 85%.',
    ['Tenant satisfaction', 'Tenant satisfaction target'],
  ],
  [
    'Membership reached 4,100, some distance short of our target of 5,000.',
    ['Membership', 'Membership target'],
  ],
])('how far short it fell is no part of what was aimed at: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
