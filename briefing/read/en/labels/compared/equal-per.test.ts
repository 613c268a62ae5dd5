import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Our catering budget came to €900,000, equal to €310 for each pupil, but we closed the books €40,000 over it.',
    ['Catering budget', 'Catering budget per pupil', 'Catering overspend'],
  ],
  [
    'Total spending was $92 million, equivalent to $310 per pupil.',
    ['Total spending', 'Total spending per pupil'],
  ],
])('a sum told again for each keeps its name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('a sum beside a share is told for each, and not the share', () =>
  expect(
    labels(
      'Investment in roads came to 2.1 billion marks. This corresponds to 1.4 per cent of GDP and about 640 marks per resident.',
    ),
  ).toEqual([
    'Investment in roads',
    'Investment in roads as a share of GDP',
    'Investment in roads per resident',
  ]));

test.each([
  [
    'Council tax rose by 3%, or £40 per household.',
    ['Rise in council tax', 'Increase in council tax per household'],
  ],
])('the whole told for each behind a change is no change: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Our total emissions were 900 tonnes of carbon dioxide, down 6%.',
    ['Total emissions of carbon dioxide', 'Fall in total emissions of carbon dioxide'],
  ],
  ['Scope 1 emissions came to 7,200 tonnes of CO2.', ['Scope 1 emissions of CO2']],
])('a gas is told with whose emissions it is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Rents will rise by 4%, equal to £3 a week for the average tenant.',
    ['Rise in rents', 'Weekly increase in rents for the average tenant'],
  ],
  [
    'The water charge rises by 6%, or £2 a month for a typical family.',
    ['Rise in water charge', 'Monthly increase in water charge for a typical family'],
  ],
])('what a rise comes to is a rise too: %s', (text, expected) => expect(labels(text)).toEqual(expected));
