import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Profit fell after a £31 million impact from the floods and a £7 million headwind from currency.',
    ['Impact from floods', 'Headwind from currency'],
  ],
  ['The result includes a £14 million impairment of goodwill.', ['Impairment of goodwill']],
  ['Cash flow was helped by a $20 million release of working capital.', ['Release of working capital']],
])('an effect is told with what it came from or fell on: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
