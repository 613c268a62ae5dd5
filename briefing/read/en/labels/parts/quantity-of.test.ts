import { expect, test } from 'vitest';
import { figuresOf } from '../../../figures.ts';
import { labels } from '../../testing.ts';

const read = (text: string): string[] =>
  figuresOf({ text, at: Array.from(text, (_, index) => index) })
    .filter(({ kind }) => kind !== 'date')
    .map(({ raw, label }) => `${raw}: ${label}`);

test('what is promised or made of a thing is told with the thing', () => {
  expect(
    read('Production guidance for 2025 remains unchanged at 60,000 tonnes of zinc and 4,000 ounces of gold.'),
  ).toEqual(['60,000 tonnes: Zinc production guidance', '4,000 ounces: Gold production guidance']);
  expect(read('Output was 14,000 dry metric tonnes of zinc concentrate.')).toEqual([
    '14,000 dry metric tonnes: Zinc concentrate output',
  ]);
});

test('a range whose ends both say for one of what is one range', () => {
  expect(read('We sold zinc at average prices of $1.14 per lb to $1.31 per lb.')).toEqual([
    '$1.14 per lb to $1.31: Average prices per lb',
  ]);
});

test('a machine that a number names, and the time that a report is of, are no figures to tell', () => {
  expect(read('The company reports results for the three months ended March 31.')).toContain(
    'three months: ',
  );
  expect(read('In-pit crusher 1 was moved in March.')).toEqual([]);
});

test.each([
  ['The plan took out €14 million of annualised overhead cost.', ['Annualised overhead cost']],
  [
    'Higher fares will help recover the £4 million of additional cost arising from higher tariffs.',
    ['Additional cost from higher tariffs'],
  ],
  ['The works replaces three boilers dating from before the war.', ['Boilers']],
  ['We have agreed wage rises of 2% to 3% with the unions.', ['Rise in wages']],
])('a noun is whole, and ends before what only says where it comes from: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
