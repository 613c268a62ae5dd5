import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The average wait was 3.4 minutes, but at two surgeries it was more than ten.',
    ['Average wait', 'Surgeries', 'Average wait at two surgeries'],
  ],
  [
    'Average waiting time was 12 days, while in three districts it was over 20 days.',
    ['Average waiting time', 'Districts', 'Average waiting time in three districts'],
  ],
])('the same measure, at some of them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
