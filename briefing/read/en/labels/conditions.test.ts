import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'The share of parcels left with a neighbour within two days of the start of the journey fell from 64 per cent to 59 per cent, below the target of 70 per cent.',
    [
      '',
      'Previous share of parcels left with a neighbour within two days',
      'Share of parcels left with a neighbour within two days',
      'Target for share of parcels left with a neighbour within two days',
    ],
  ],
  [
    'The share of pupils living within 2 miles of a library rose to 64%.',
    ['', 'Share of pupils living within 2 miles of a library'],
  ],
])('what a share is told of keeps its condition: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Guests who no longer wanted their room but had paid for it accounted for 9 per cent of all complaints.',
    ['Guests who no longer wanted their room as a share of complaints'],
  ],
  [
    'Households that recycle glass made up 57 per cent of all collections.',
    ['Households that recycle glass as a share of collections'],
  ],
  [
    'Customers who pay by card accounted for 72% of income.',
    ['Customers who pay by card as a share of income'],
  ],
])('who they are and of what they are a share is told together: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  // Of which things or people it tells only which they are.
  [
    'Only 6% of former tenants came back within 12 months.',
    ['Former tenants who came back within 12 months', ''],
  ],
  ['About one in four drivers is aged 55 or over.', ['Drivers aged 55 or over', '']],
  [
    'Three of the indicators were within 5 per cent of target.',
    ['Indicators within 5 per cent of target', ''],
  ],
  // A limit that has a name of its own keeps it.
  [
    'We answered 92% of letters within ten days.',
    ['Letters answered within ten days', 'Time limit for answering letters'],
  ],
  ['Calls were answered within nine minutes.', ['Time to answer calls']],
  [
    'Some 94% of homes are within 400 metres of a bus stop.',
    ['Homes within 400 metres of a bus stop', 'Distance to a bus stop'],
  ],
])('a limit that only says which are meant has no label: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
