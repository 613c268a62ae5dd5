import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Fee income rose by 7%, or 5% at constant currency.',
    ['Fee income growth', 'Fee income growth at constant currency'],
  ],
  [
    'Group turnover was 2.4% lower on a reported basis but 1.1% higher at constant exchange rates.',
    ['Fall in group turnover on a reported basis', 'Group turnover growth at constant exchange rates'],
  ],
])('a change that is told by other measures says by which: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
