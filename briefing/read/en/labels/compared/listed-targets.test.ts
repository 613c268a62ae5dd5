import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('what a list of targets orders is a target, and what must not be passed is a ceiling', () => {
  expect(
    labels(
      'The following are the main targets set for the work of the province this year: increase exports by 6%, keep inflation at around 3%, build 400 more flats, ensure that the jobless rate does not exceed 5%.',
    ),
  ).toEqual([
    'Target for exports growth',
    'Target for inflation',
    'Target for additional flats',
    'Ceiling for jobless rate',
  ]);
});

test('what is to be brought somewhere by a year to come is a target', () => {
  expect(labels('The ministry is on the way to reduce the deficit below 4% by 2031.')).toEqual([
    'Deficit target',
  ]);
  expect(labels('The island plans to cut debt below 60% of GDP by 2030.')).toEqual([
    'Target for debt as a share of GDP',
  ]);
});

test('what is projected is told so, with the parts that it consists of', () => {
  expect(
    labels(
      'The budget deficit is projected to be 9 billion dorins. The projected deficit consists of 6 billion dorins of state debt and 3 billion dorins of local debt.',
    ),
  ).toEqual(['Projected budget deficit', 'Projected state debt', 'Projected local debt']);
});
