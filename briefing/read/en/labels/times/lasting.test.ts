import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['There is a ferry every 50 minutes.', ['Time between ferries']],
  [
    'The depot has 14 bays, a bus every 12 minutes and a staff of 80.',
    ['Bays', 'Time between buses', 'Staff'],
  ],
])('how often something comes: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
