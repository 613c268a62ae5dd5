import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The council collected 71 per cent of the rent due.', ['Rent due collected']],
  ['Inspectors rated 88 per cent of schools good.', ['Schools rated good']],
])('what was due belongs to the name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Shops reused, repaired or recycled 31% of their packaging.',
    'Packaging reused, repaired or recycled by shops',
  ],
  ['We cleared, mended or replaced a third of our drains.', 'Drains cleared, mended or replaced'],
  ['Households recycled or composted 52% of their waste.', 'Waste recycled or composted by households'],
])('a series of deeds is told whole: %s', (text, expected) => {
  expect(labels(text)[0]).toBe(expected);
});

test.each([
  ['Women hold 34% of jobs at senior level.', ['Jobs at senior level held by women']],
  ['Clerks from migrant families hold 7% of seats.', ['Seats held by clerks from migrant families']],
  ['Men fill two thirds of posts in engineering.', ['Posts in engineering filled by men']],
])('which posts, and whose: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
