import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'I can tell members that turnover in May was £4.2 million, that our debts stand at £1.3 million, and that the workforce grew last year by 6 per cent.',
    ['Turnover', 'Debts', 'Rise in workforce'],
  ],
  [
    'I am pleased to report to shareholders this morning that sales rose by 12 per cent, that margins stand at 31 per cent, and that we opened 14 stores.',
    ['Growth in sales', 'Margins', 'Stores opened'],
  ],
  [
    'We learned from the survey that rents average $1,240, that vacancies stand at 4.1 per cent and that 320 flats are empty.',
    ['Rents', 'Vacancies', 'Empty flats'],
  ],
])('each thing that was told has its own subject: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Over a year it is the second tank that leaks 40 litres a day.', 1],
  ['The mayor said that the two bridges that cost £3 million are shut.', 2],
])('“that” of a thing parts nothing: %s', (text, expected) => {
  expect(labels(text)).toHaveLength(expected);
});

test.each([
  [
    'Demand from abroad stays lacklustre, and spending on offices dropped by 8.1 percent.',
    'Fall in spending on offices',
  ],
  [
    'The supply of workers seems very uneven, but visits to fairs rose by 6 percent.',
    'Rise in visits to fairs',
  ],
  ['Hospital stays fell by 3 percent.', 'Fall in hospital stays'],
])('how a thing remains is told of it alone: %s', (text, expected) => {
  expect(labels(text)).toEqual([expected]);
});

test.each([
  ['We are saddened that 640 parcels were lost.', ['Parcels lost']],
  ['We asked 700 tenants. I am glad that 83% felt safe.', ['Tenants asked', 'Tenants who felt safe']],
  ['We were delighted that 58% of members voted in the poll.', ['Members who voted in the poll']],
])('what somebody feels about it names nothing: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
