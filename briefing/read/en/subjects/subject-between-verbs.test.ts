import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['The proportion of pupils who walk to school was 44%.', ['Proportion of pupils who walk to school']],
  ['The share of residents who rent their home rose to 31%.', ['Share of residents who rent their home']],
])('who is meant is a part of what is measured: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'The office went online, with the time needed for permits cut by half.',
    'Fall in time needed for permits',
  ],
  ['The oven was rebuilt, with the cost of heating reduced by 30 percent.', 'Fall in cost of heating'],
  ['A new line opened, with journey times shortened to 32 minutes.', 'Journey times'],
  ['The mill reopened, with capacity raised to 400 tonnes.', 'Capacity'],
])('what stands behind “with” is what was cut or raised: %s', (text, expected) => {
  expect(labels(text)).toEqual([expected]);
});

test.each([
  ['Price cuts and discounts on school meals cost £3 million.', 'Price cuts and discounts on school meals'],
  ['Tax cuts and fee waivers for bakers came to 5.5 billion yuan.', 'Tax cuts and fee waivers for bakers'],
])('cuts are no verb where another subject is joined to them: %s', (text, expected) => {
  expect(labels(text)).toEqual([expected]);
});
