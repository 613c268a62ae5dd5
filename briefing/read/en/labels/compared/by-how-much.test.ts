import { expect, test } from 'vitest';
import { figuresOf } from '../../../figures.ts';
import { labels } from '../../testing.ts';

const read = (text: string): string[] =>
  figuresOf({ text, at: Array.from(text, (_, index) => index) })
    .filter(({ kind }) => kind !== 'date')
    .map(({ label, sign }) => `${sign} ${label}`);

test('what is told between a sum and how it compares leaves it a difference', () => {
  expect(read('Zinc cash cost was $0.06 per lb higher quarter-over-quarter at $0.93 per lb.')).toEqual([
    '1 Increase in zinc cash cost per lb',
    '1 Zinc cash cost per lb',
  ]);
  expect(read('Net debt was $30 million lower year-on-year.')).toEqual(['-1 Fall in net debt']);
  expect(read('Capital expenditure was $14 million lower compared to the second quarter.')).toEqual([
    '-1 Fall in capital expenditure',
  ]);
});

test('more than another thing of the same time is no rise', () => {
  expect(read('Zinc sales totalled 11,600 tonnes, 300 tonnes higher than production.')).toEqual([
    '1 Zinc sales',
    '1 Excess of zinc sales over production',
  ]);
});

test.each([['Harbour Taxes are expected to increase $86 million.', ['Expected increase in Harbour Taxes']]])(
  'a rise that is expected is told so: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);

test.each([['State aid falls $9 million short of what was requested.', ['Shortfall in state aid']]])(
  'a number is told of what it measures: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);

test.each([
  [
    'There were 38,000 members, an increase of 3.2% (1,180).',
    ['Members', 'Rise in members', 'Increase in members'],
  ],
  ['Thefts fell by 6.1% (140) in the year.', ['Fall in thefts', 'Fall in thefts']],
])('how many a change in percent is, told in brackets, is a change: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('so many more than are a share of others are more of them, and no more of the share', () => {
  expect(labels('Farmers made up 3% of applicants, 140 more than in May.')).toEqual([
    'Farmers’ share of applicants',
    'Increase in farmers',
  ]);
});

test.each([
  ['Job offers remained 620 above their pre-war level.', ['Job offers above pre-war level']],
  ['Passengers were 1,300 below the pre-crisis level.', ['Passengers below pre-crisis level']],
])('how far a number is from what it once was: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'In June, 418 families were waiting for a home, which is a quarter fewer than a year ago.',
    ['Families waiting for a home', 'Fall in families waiting for a home'],
  ],
  [
    'Some 96 children were waiting for a place, which is 12 more than last spring.',
    ['Children waiting for a place', 'Increase in children waiting for a place'],
  ],
])('fewer are those who waited, and not what they waited for: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
