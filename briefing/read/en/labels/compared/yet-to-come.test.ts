import { expect, test } from 'vitest';
import { readReport } from '../../../index.ts';
import { labels } from '../../testing.ts';

const under = (heading: string, text: string): string[] =>
  readReport(`# The port\n\n## Results\n\nWe sold 40 boats.\n\n## ${heading}\n\n${text}\n`)
    .keywords.at(-1)!
    .points.flatMap(({ figures }) => figures.filter(({ kind }) => kind !== 'date').map(({ label }) => label));

test.each([
  ['The trustees have agreed to cut travel costs by 7% by June 2031.', ['Planned fall in travel costs']],
  ['Members voted to raise the fee by 3% next year.', ['Planned rise in fee']],
  ['We are on course to plant 24,000 oaks by 2034.', ['Oaks to be planted']],
])('what somebody agreed or is on course to do is yet to come: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  [
    'We will strive to raise the output of tractors to over 40,000 units and bring the revenue of the tool trade to 9 billion crowns.',
    ['Target for output of tractors', 'Planned revenue of the tool trade'],
  ],
  [
    'Grants for village clinics will be raised by 4 crowns to 60 crowns per person.',
    ['Planned increase in grants for village clinics', 'Planned grants for village clinics per person'],
  ],
  [
    'We will increase the allowance for widows and orphans by 30 crowns per month.',
    ['Planned increase in allowance for widows and orphans per month'],
  ],
  ['Water use per head is to be cut by about 4 percent.', ['Planned fall in water use per head']],
  ['The vacancy rate is to be kept at about 3 percent.', ['Vacancy rate target']],
  [
    'We will cut the time needed for opening a shop to within two days.',
    ['Target for time needed for opening a shop'],
  ],
  // What was done, or somebody merely foresees, is no plan.
  ['Grants were raised by 4 crowns to 60 crowns.', ['Increase in grants', 'Grants']],
  ['Inflation will increase to 4% next year.', ['Inflation']],
])('what is to be brought somewhere is told so, wherever it stands: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test('the second deed of a plan is yet to be done, whatever the first is for', () =>
  expect(labels('We will open a fair to draw visitors, and hold no fewer than 90 concerts.')).toEqual([
    'Concerts to be held',
  ]));

test('a part of plans has no results', () =>
  expect(
    under(
      'Priorities for next year',
      'We will carry out 30 repairs, add 60 places in public nurseries and schools, and 700 berths will be made available. Spending on research will increase by 8 percent.',
    ),
  ).toEqual([
    'Repairs planned',
    'Places to be added in public nurseries and schools',
    'Berths to be made available',
    'Planned growth in spending on research',
  ]));

test('a part of targets lists what is aimed at, with or without a verb', () =>
  expect(
    under(
      'Main targets for 2031',
      'Freight growth of 5 percent; over 900 new berths, with the accident rate held at around 2 percent.\n\nReed cover kept at 12 percent (2030: 11 percent). Landings to reach 40,000 tonnes.',
    ),
  ).toEqual([
    'Target for freight growth',
    'Target for new berths',
    'Target for accident rate',
    'Target for reed cover',
    'Reed cover in 2030',
    'Target for landings',
  ]));

test.each([
  [
    'We want to house 85% of claimants within 30 days and to bring the backlog below 2,100.',
    ['Target for claimants housed within 30 days', '', 'Backlog target'],
  ],
  [
    'The port plans to train 60 pilots and to cut spills to 12 tonnes.',
    ['Pilots to be trained', 'Target for spills'],
  ],
  [
    'Our goal is to plant 9,000 trees and to halve the number of vacant plots to 150.',
    ['Trees to be planted', 'Vacant plots target'],
  ],
  // The ambition does nothing itself.
  ['Our ambition is to teach 70% of adults at home.', ['Target for adults taught at home']],
  [
    'We will also open a depot, which will hold 40 trams once it is ready, and recruit a further 25 drivers.',
    ['Trams to be held', 'Drivers to be recruited'],
  ],
])('a second aim behind “and” is no result either: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
