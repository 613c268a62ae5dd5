import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Average faults per pump are expected to be 7 for the year.', ['Expected average faults per pump']],
  ['Delays on the branch are expected to be 14 minutes.', ['Expected delays on the branch']],
  ['We shall pay a fine, which we estimate at £2.1 million.', ['Estimated fine']],
  ['The bank expects growth of 2.4 per cent this year.', ['Expected growth']],
  ['The council forecasts growth of 3 per cent next year.', ['Expected growth']],
  [
    'The agency projects sales of $4.2 billion this year and $4.6 billion next year.',
    ['Expected sales', 'Expected sales'],
  ],
  ['Analysts expect inflation of 4.1 per cent in March.', ['Expected inflation']],
  ['Unemployment is expected to fall to 4 per cent.', ['Expected unemployment']],
  ['Prices are expected to rise by 2 per cent next year.', ['Expected rise in prices']],
  ['We expect margins to reach 12 per cent.', ['Expected margins']],
  ['Growth forecasts of 3 per cent were too high.', ['Growth forecasts']],
])('what is foretold is no result: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'The company expects capital spending in the range of $30 million to $35 million, compared to the prior outlook of $25 million to $28 million.',
    ['Expected capital spending', 'Prior outlook for capital spending'],
  ],
  ['Barge revenue to be in the range of £40 million to £42 million.', ['Expected barge revenue']],
  ['This outlook assumes between $4 million and $5 million of interest income.', ['Assumed interest income']],
])('what somebody looks for or takes for granted is not told as come: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  [
    'The merger brought savings of £52m and the bank expects to achieve a further £40m.',
    ['Savings', 'Expected further savings'],
  ],
  ['We expect to generate savings of £40m.', ['Expected savings']],
  ['We expect to invest £9m in depots.', ['Planned investment in depots']],
])('what somebody expects to do is not done: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('what is on track is not delivered yet', () =>
  expect(
    labels(
      'The group is on track to deliver $8 million of savings in 2026 and $12 million of annualised savings by 2027.',
    ),
  ).toEqual(['Savings to be delivered', 'Expected annualised savings']));

test('“this” is what the sentence before was about, and what is anticipated of it is no result', () =>
  expect(
    labels('Spending on repairs was £31 million. We anticipate that this will fall to £20 million.'),
  ).toEqual(['Spending on repairs', 'Expected spending on repairs']));
