import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Next year’s plan asks for a further £7 million of savings, a reuse rate of 61% and no more delays.',
    ['Planned savings', 'Planned reuse rate'],
  ],
  [
    'The report promises at least 40,000 town jobs and a consumer price rise of about 3%.',
    ['Town jobs promised', 'Promised rise in consumer prices'],
  ],
  ['It promises no fewer than 12 parks.', ['Parks promised']],
  // What the sum is for is promised, and not the sum.
  ['The council promises a £3 million repair of the pier.', ['Repair']],
  ['The pool asks for a deposit of £3.', ['Deposit']],
])('what a plan asks for, or somebody promises, is not so yet: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['New duties are expected to cost us some £2 million.', ['Expected cost of new duties']],
  [
    'Only 61% of building applications were decided within the statutory 13 weeks.',
    ['Building applications decided within 13 weeks', 'Statutory time limit for building applications'],
  ],
  [
    '90 large schemes with a planned outlay of 14 billion yuan are to start.',
    ['Large schemes', 'Planned outlay for large schemes'],
  ],
  [
    'The help desk answered 41,200 letters, with an average wait of nine days.',
    ['Letters answered', 'Average wait for letters'],
  ],
])('a goal, an estimate and a limit say so: %s', (text, expected) => expect(labels(text)).toEqual(expected));
