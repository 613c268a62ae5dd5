import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('places are told by what was brought to them', () => {
  expect(labels('The scheme for free books was adopted in 70% of village schools.')).toEqual([
    'Share of village schools with the scheme for free books',
  ]);
  expect(labels('Trials of electric buses were carried out in 12 cities.')).toEqual([
    'Cities with trials of electric buses',
  ]);
});

test('those who were helped are told by what they were helped to do', () => {
  expect(labels('The fund has assisted 900 families to leave damp hostels.')).toEqual([
    'Families assisted to leave damp hostels',
  ]);
  expect(labels('Hunger was ended through free meals for 5,200 pupils.')).toEqual([
    'Pupils given free meals',
  ]);
});

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
