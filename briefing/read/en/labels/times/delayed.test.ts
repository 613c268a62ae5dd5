import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Hard frost delayed tunnelling by six weeks.', ['Delay to tunnelling']],
  ['A strike held up delivery of the trams by three months.', ['Delay to delivery of the trams']],
  ['A court case put back the start of work by 14 months.', ['Delay to start of work']],
  ['The opening was delayed by nine weeks.', ['Delay in opening']],
])('what was put off is told as late, whoever put it off: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('a time that only says since when has no label', () => {
  expect(labels('The new ferry carried 40,000 cars in its first three months.')).toEqual([
    'Cars carried',
    '',
  ]);
});
