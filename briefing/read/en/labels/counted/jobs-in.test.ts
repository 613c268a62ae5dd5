import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Within retail, clothing lost 4,000 jobs, a fall of 3%.',
    ['Jobs lost in clothing', 'Fall in jobs in clothing'],
  ],
  ['Coal and steel each lost 3,000 jobs.', ['Jobs lost in coal and steel each']],
  ['The mill cut 300 jobs, a fall of 2%.', ['Jobs cut', 'Fall in jobs']],
  ['Harlow lost 300 jobs.', ['Jobs lost']],
])('jobs are those of the trade that lost them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
