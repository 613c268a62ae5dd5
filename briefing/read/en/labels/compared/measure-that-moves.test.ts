import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Enrolment dropped by 1,120 pupils, or 3.4 percent.', ['Fall in enrolment', 'Fall in enrolment']],
  [
    'Gangs mended 7,430 fences, twice the number mended in the same period last year.',
    ['Fences mended', 'Fences mended compared with last year'],
  ],
  ['Permits valued at a combined £12 million were issued.', ['Value of permits']],
  ['The mobile library travelled 14,600 miles.', ['Distance travelled by mobile library']],
  ['Our vans drove an average of 130 miles per day.', ['Average distance driven by vans per day']],
])('what moved, how far and what it is worth is told: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
