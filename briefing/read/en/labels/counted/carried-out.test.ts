import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('what was only proposed is told so, and what a deed ended with is that deed', () => {
  expect(labels('The council made proposals to the assembly on renewing or amending 21 by-laws.')).toEqual([
    'By-laws proposed to be renewed or amended',
  ]);
  expect(labels('Strengthening of 90 old dams was completed.')).toEqual(['Old dams strengthened']);
  expect(labels('The state transferred to the districts 40 schools.')).toEqual(['Schools transferred']);
});

test('loans that come to a sum are no loans “aggregating”', () => {
  expect(labels('The bank sanctioned 800 loans aggregating to $31 million for small farms.')).toEqual([
    'Loans sanctioned',
    'Loans',
  ]);
});
