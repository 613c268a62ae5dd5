import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The town waived, cut, or refunded dues and fees totaling 4 million crowns.',
    ['Dues and fees waived, cut or refunded'],
  ],
  [
    'There are nine workshops completed, under construction, or planned.',
    ['Workshops completed, under construction or planned'],
  ],
  ['Nine bridges and 31 huts were repaired.', ['Bridges repaired', 'Huts repaired']],
  [
    'We will add 200 school places and renovate 45 old tower blocks.',
    ['School places to be added', 'Old tower blocks to be renovated'],
  ],
])('a deed told once, or meant once, is that of both: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['We renovated 312 old residential compounds.', ['Old residential compounds renovated']],
  ['312 old residential compounds were renovated.', ['Old residential compounds renovated']],
  ['A total of 280 old compounds will be renovated.', ['Old compounds to be renovated']],
  ['We will open or enlarge nine clinics.', ['Clinics to be opened or enlarged']],
  [
    'We will repair or replace 31 village halls and school gyms.',
    ['Village halls and school gyms to be repaired or replaced'],
  ],
  ['The council plans to build or upgrade 12 sports halls.', ['Sports halls to be built or upgraded']],
  ['The ministry’s ambition to plant 2 million trees is welcome.', ['Trees to be planted']],
  ['We missed our target to open 40 branches: we opened 31.', ['Branches to be opened', 'Branches opened']],
  ['Home nursing teams visited 58,200 patients.', ['Patients visited']],
  ['We will add 4,500 places in public kindergartens.', ['Places to be added in public kindergartens']],
  [
    'We cleaned nine ponds, added 260 beds in town and village hospitals, and closed two kilns.',
    ['Ponds cleaned', 'Beds added in town and village hospitals', 'Kilns closed'],
  ],
  ['We will build 900 units of town-owned housing.', ['Units of town-owned housing to be built']],
  [
    'We will carry out the green transformation of another 60 dye works.',
    ['Dye works to undergo green transformation'],
  ],
  ['The state supported the restructuring of 17 smelters.', ['Smelters undergoing restructuring']],
  [
    'They completed the digital transformation of 400 archives.',
    ['Archives that underwent digital transformation'],
  ],
  ['Lower tolls benefited 61,000 drivers.', ['Drivers benefiting from lower tolls']],
  ['The park received 3.2 visitors per 100 residents.', ['Visitors per 100 residents']],
  ['The city has 4,100 doctors.', ['Doctors']],
  [
    'The district will renovate nine schools over five years.',
    ['Schools to be renovated', 'Time to renovate schools'],
  ],
  ['Another 27 firms were recognized as "little giants" last year.', ['Firms recognized as little giants']],
])('what was done to counted things stands beside their name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('what a scheme is to do is not done yet', () =>
  expect(
    labels(
      "The ministry's solution, a $9 million scheme to plant 40,000 trees and train 300 wardens, has been put off.",
    ),
  ).toEqual(['Scheme to plant trees', 'Trees to be planted', 'Wardens to be trained']));

test('a list of plans is one of plans to its end', () =>
  expect(
    labels('We will build 60 canteens, renovate 45 blocks, and add 12,000 parking spaces in the suburbs.'),
  ).toEqual(['Canteens to be built', 'Blocks to be renovated', 'Parking spaces to be added']));

test('what a scheme that is over did', () =>
  expect(labels('A project to restore 30 ponds ended in May.')).toEqual(['Ponds restored']));

test.each([
  [
    'We will build 60 canteens, repair 14 halls, and add 1,200 parking spaces.',
    ['Canteens to be built', 'Halls to be repaired', 'Parking spaces to be added'],
  ],
  ['We broke ground on 17 bus stations.', ['Bus stations started']],
  [
    'We will set up a £5 million hardship fund and complete 40 small schemes.',
    ['Hardship fund', 'Small schemes to be completed'],
  ],
  ['The budget adds 60 clerks and eliminates 14 vacant jobs.', ['Clerks added', 'Vacant jobs eliminated']],
  ['All 14 ponds in the town were cleaned up.', ['Ponds cleaned up']],
])('each deed of a plan is yet to be done: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
