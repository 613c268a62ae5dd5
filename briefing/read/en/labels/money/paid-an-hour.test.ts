import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['We spend £3 on lunch.', ['Spending on lunch']]])(
  'pay is told with how often it is paid: %s',
  (text, expected) => {
    expect(labels(text)).toEqual(expected);
  },
);
