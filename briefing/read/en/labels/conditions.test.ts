import { expect, test } from 'vitest';
import { figures, labels } from '../testing.ts';

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

test.each([
  [
    'Line 4 was suspended for a total of 26 hours, almost double the 14 hours recorded in 2022.',
    ['Suspension of Line 4', 'Suspension of Line 4 in 2022'],
  ],
  ['The pool was closed for a total of nine weeks.', ['Closure of pool']],
])('how long something was shut in all is told as its closure: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Next year we will build 300 homes, reduce vacancies by a fifth and bring the error rate for bills below 2 per cent.',
    ['Homes to be built', 'Planned fall in vacancies', 'Target for error rate for bills'],
  ],
  [
    'In all 88 per cent of fines were paid within 14 days, against a municipal target of 80 per cent.',
    [
      'Fines paid within 14 days',
      'Time limit for paying fines',
      'Municipal target for fines paid within 14 days',
    ],
  ],
])('a target says of what it is one: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Clinics in the valley recorded 9,100 visits last year, up 7 per cent.',
    ['Clinic visits', 'Rise in clinic visits'],
  ],
  ['It made a surplus of €3.1 million on total income of €96 million.', ['Surplus', 'Total income']],
])('a name says whose visits, and no more than the balance: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('a level told behind its change has the unit of that', () => {
  const units = (text: string): string[] => figures(text).map(({ unit }) => unit);
  expect(units('The average wait has come down by six days, to 19.')).toEqual(['days', 'days']);
  expect(units('The score fell by two points, to 34.')).toEqual(['points', '']);
  expect(units('The fleet grew by 12 tonnes, to 40 ships.')).toEqual(['tonnes', '']);
});

test.each([
  [
    'Seven in ten tenants had their kitchen inspection within nine weeks, two weeks longer than the year before.',
    [
      'Tenants who had their kitchen inspection within nine weeks',
      'Wait for kitchen inspection',
      'Increase in wait for kitchen inspection',
    ],
  ],
  [
    'The project trained 3,400 nurses, short of the 5,000 planned.',
    ['Nurses trained', 'Target for nurses trained'],
  ],
])('how long people wait is a time, and what is planned for them a target: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
