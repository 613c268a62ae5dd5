import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'A tenth of the boilers already installed do not heat reliably.',
    ['Installed boilers that do not heat reliably'],
  ],
  ['Some 12 per cent of the pumps newly fitted have failed.', ['Newly fitted pumps that have failed']],
])('what was done before only says which: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
