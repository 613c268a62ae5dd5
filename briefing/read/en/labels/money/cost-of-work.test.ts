import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['The stake is estimated at $12 million.', ['Estimated stake']]])(
  'money for work to be done is told as its cost: %s',
  (text, expected) => {
    expect(labels(text)).toEqual(expected);
  },
);
