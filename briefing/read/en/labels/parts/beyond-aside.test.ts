import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Nearly 80 percent of spending, or £22 million, was devoted to schools.',
    ['Spending devoted to schools', 'Spending devoted to schools'],
  ],
  [
    'Agency costs fell to £12.5m, with social work teams responsible for three quarters of it.',
    ['Agency costs', 'Social work teams’ share of agency costs'],
  ],
  [
    '94% of the most dangerous faults were made safe within 24 hours.',
    ['Dangerous faults made safe within 24 hours', 'Time limit for making dangerous faults safe'],
  ],
  [
    'The fund insured 3.4 million people, or 96% of the population. That was 28,000 more than a year before.',
    ['People insured by fund', 'People insured as a share of population', 'Increase in people insured'],
  ],
  [
    'Barley sown area was 1.5 million acres, and output came to 587,000 tons.',
    ['Barley sown area', 'Barley output'],
  ],
])('a part is told by the verb that waits for it: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  [
    'Fires rose to 640, with sheds and garages accounting for 31% of all buildings damaged.',
    'Sheds and garages’ share of buildings damaged',
  ],
  [
    'Claims fell, with storm damage making up 22% of all grants approved.',
    'Storm damage’s share of grants approved',
  ],
  ['Waste fell again, with kitchens responsible for 40% of the food spoiled.', 'Kitchens’ share of food'],
])('who accounts for a part has that share, however long its name: %s', (text, label) => {
  expect(labels(text).at(-1)).toBe(label);
});

test.each([
  [
    'Some 812 tenants, or 43% of those invited, came to the meeting.',
    ['Tenants who came to the meeting', 'Share of those invited who came to the meeting'],
  ],
  ['Last year 75 clerks, or 8% of our staff, were promoted.', ['Clerks promoted', 'Share of staff promoted']],
])('what they did belongs to their number and to their share: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
