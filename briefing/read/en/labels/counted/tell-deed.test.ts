import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Crews mended 412 street lamps and painted 90 kilometres of lines.',
    ['Street lamps mended', 'Lines painted'],
  ],
  ['The works included the renewal of 212 kilometres of track.', ['Track renewed']],
  [
    'The council plans to build or repair 160 kilometres of rural roads.',
    ['Rural roads to be built or repaired'],
  ],
  ['Around 4,500 kilometres of rural roads were built or renovated.', ['Rural roads built or renovated']],
  ['The mayor pointed to the 120 speed cameras installed during the year.', ['Speed cameras installed']],
  ['Our port was awarded 14 contracts.', ['Contracts awarded']],
  ['There were 41 near misses and 12 accidents.', ['Near misses', 'Accidents']],
  ['Nearly six people a week are killed on the way to work.', ['People killed a week']],
  [
    'We set out to permit 1,500 homes and ended the year at 1,672.',
    ['Homes to be permitted', 'Homes permitted'],
  ],
  ['We broke ground on 48 major projects.', ['Major projects started']],
  ['The institute was granted 3,470 patents.', ['Patents granted']],
  ['The city opened 26 kindergartens and schools in May.', ['Kindergartens and schools opened']],
  ['This year we cared for 9,418 hedgehogs.', ['Hedgehogs cared for']],
  ['We took 1,124 children away in May.', ['Children taken away']],
  [
    'We shall finish three clinics, hire 210 nurses, chiefly for the wards, and buy 14 ambulances.',
    ['Clinics to be finished', 'Nurses to be hired', 'Ambulances to be bought'],
  ],
  [
    'The fund will lend €80 million, support 1,200 firms and create 4,000 jobs.',
    ['Fund lending', 'Firms to be supported', 'Jobs to be created'],
  ],
  [
    'Twelve hamlets still without electricity will be connected by June.',
    ['Hamlets without electricity to be connected'],
  ],
  ['Nine schools still without a library will get one this year.', ['Schools without a library']],
  ['We bought 14 boats, half of them leased.', ['Boats bought', 'Boats leased']],
  ['The inspectors found 41 faults.', ['Faults found']],
  [
    'Wardens boarded up 49 empty shops and reopened 12 others.',
    ['Empty shops boarded up', 'Empty shops reopened'],
  ],
  ['The quarter ended with 208 bicycles reported stolen.', ['Bicycles reported stolen']],
  ['The building of 40 flats is to start in May.', ['Flats to be built']],
  ['Renovation of 12 schools has begun.', ['Schools being renovated']],
  [
    'Some 640 residents attended the six hearings.',
    ['Residents who attended the hearings', 'Hearings attended'],
  ],
  ['Some 40 children attended newly built schools.', ['Children who attended newly built schools']],
  ['We opened 12 newly built clinics.', ['Newly built clinics']],
  [
    'The waiting list for allotments has grown to 1,240 families.',
    ['Families on the waiting list for allotments'],
  ],
  ['A third of the buses are over 12 years old.', ['Buses over 12 years old', 'Buses']],
  [
    'Nearly half of the tenants spend over 30% of their income on rent.',
    ['Tenants who spend over 30% of their income on rent', 'Share of income spent on rent'],
  ],
  ['One in eight adults in the county reports having asthma.', ['Adults who report having asthma']],
  [
    'Guests stayed in the hostel for an average of nine nights.',
    ['Average time guests stayed in the hostel'],
  ],
  ['We were caring for 62 foals in March.', ['Foals cared for']],
  ['The campaign reached 8,200 pupils.', ['Pupils reached by the campaign']],
  ['Some 940 families came to us for advice.', ['Families who came to us for advice']],
  ['The 12 bids came in May.', ['Bids that came in May']],
])('what was done to counted things belongs to their name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Ruth and her son own 40 cows.', ['Cows']],
  ['The tramway carries 4,000 passengers a day.', ['Passengers a day']],
  ['Six of the nine works were completed.', ['Works completed', 'Works']],
  ['Most of the 3,200 increase blamed on one gang came in May.', ['Increase']],
  [
    'We helped 9,000 people, including 2,100 families relocated from the hills.',
    ['People helped', 'Families relocated from the hills'],
  ],
])('what only is so, or is told of others, does not: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['Three swimming pools will open in May.', ['Swimming pools to open']],
  ['Nine village branches will close next summer.', ['Village branches to close']],
  ['The county kept 31 village halls open.', ['Village halls kept open']],
  ['We have kept all 31 of our museums open.', ['Museums kept open']],
  ['Fourteen cafés will remain open.', ['Cafés that will remain open']],
  [
    'We will build 210 flats, including 40 for nurses, and bring 30 old mills back into use.',
    ['Flats to be built', 'Flats to be built for nurses', 'Old mills to be brought back into use'],
  ],
  ['We will start on site with 90 council flats.', ['Council flats to be started']],
])('what is yet to come or goes on is no bare thing: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test('those who learn are told with where they do', () =>
  expect(labels('Technical colleges enrolled 91,000 students, including 34,000 new entrants.')).toEqual([
    'Students enrolled in technical colleges',
    'New entrants in technical colleges',
  ]));
