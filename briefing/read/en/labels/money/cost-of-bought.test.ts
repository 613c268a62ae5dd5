import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We repurchased 1.2 million shares for $41 million.',
    ['Shares repurchased', 'Cost of shares repurchased'],
  ],
  [
    'Capital was returned through the repurchase of 310,400 shares for $9.2 million.',
    ['Shares repurchased', 'Cost of shares repurchased'],
  ],
  [
    'The trust purchased 210 hectares of woodland for €1.4 million.',
    ['Woodland purchased', 'Cost of woodland purchased'],
  ],
])('what was paid for what was bought is its cost: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
