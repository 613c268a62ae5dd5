import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The pass rate was 41% (39% in 2023).', ['Pass rate', 'Pass rate in 2023']],
  ['Staff numbered 310 (280 the year before).', ['Staff', 'Staff the year before']],
  [
    'In 2016 there were 2,700 closures. This compares with 2,300 closures in 2015 and a closure rate of 8.6%.',
    ['Closures', 'Closures in 2015', 'Closure rate in 2015'],
  ],
  [
    'Revenue was £340 million, compared to the £310 million earned in the same period last year.',
    ['Revenue', 'Revenue in the same period last year'],
  ],
  [
    'Operating profit was $4.1 million, below the $5.2 million recorded in 2021-22.',
    ['Operating profit', 'Operating profit in 2021-22'],
  ],
  ['Unemployment stands at 4% and was 5% a year ago.', ['Unemployment', 'Unemployment a year ago']],
  ['The economy grew by 2.1%, compared with 1.4% in 2019.', ['Economic growth', 'Economic growth in 2019']],
  ['Vacant posts, which had peaked at 9%, were down to 3% by March.', ['Peak vacant posts', 'Vacant posts']],
  [
    'The tram carried 12 million riders, 5% more than last year but still 11% below 2019.',
    ['Riders carried', 'Rise in riders', 'Fall in riders since 2019'],
  ],
  [
    'Noise complaints totalled 900, a reduction of 5% year on year and 24% against the base year.',
    ['Noise complaints', 'Fall in noise complaints', 'Fall in noise complaints since the base year'],
  ],
])('of two numbers told of one thing the one of another time says of which: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test('since which baseline something fell is told', () =>
  expect(labels('Our water use has fallen by 27% against the 2014 baseline.')).toEqual([
    'Fall in water use since 2014',
  ]));

test.each([
  ['Of the 18 goals in the plan, 12 were reached. Last year 9 were reached.', 'Goals reached last year'],
  ['Of the 26 pledges, 20 were kept. A year earlier, only 14 were kept.', 'Pledges kept a year earlier'],
  ['Of the 26 pledges, 20 were kept. Last year 14 homes were built.', 'Homes built'],
])('what a sentence counts anew at another time says when: %s', (text, expected) => {
  expect(labels(text).at(-1)).toBe(expected);
});
