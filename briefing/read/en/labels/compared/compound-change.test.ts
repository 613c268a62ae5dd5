import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['I have proposed a $2 billion tax cut across all brackets.', ['Proposed tax cut']],
  ['Last year I signed a £5 million cut to the harbour fees paid by our fishermen.', ['Cut to harbour fees']],
  ['The port reported a 6% year-over-year container volume growth.', ['Container volume growth']],
  ['The board agreed a 3% pay increase for nurses.', ['Rise in pay for nurses']],
  ['Colleges will receive a 4% increase to their base budget.', ['Rise in base budget']],
  ['I ask you to approve a $900 raise for every nurse.', ['Raise for every nurse']],
])('what a change changed stands before its noun or behind it: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
