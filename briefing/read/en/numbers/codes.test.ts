import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

const raws = (text: string): string[] => figures(text).map(({ raw }) => raw);

test('the place of an item in a list and the year in the name of a policy are no figures', () => {
  expect(raws('We will: (1) mend 40 roofs, (2) open 3 ferries and (3) plant 900 trees.')).toEqual([
    '40',
    '3',
    '900',
  ]);
  expect(raws('The Coastal Housing Policy 2020 is changing how 12 towns build.')).toEqual(['12']);
});

test.each([
  ['The 39 two-, three- and four-bedroom homes were sold.', ['39']],
  ['We let two- and three-room flats in 14 streets.', ['14']],
  ['The rate was held at $1.12 per $100 of assessed value.', ['$1.12']],
  ['Every $20 movement in the fuel price would change the bill by $4.4 million.', ['$4.4 million']],
  ['Every $20 per tonne movement in the price would change the bill by $4.4 million.', ['$4.4 million']],
  ['Each 1% change in the rate would move profit by €2.6 million.', ['€2.6 million']],
])('what a number is told for one of is no figure: %s', (text, expected) => {
  expect(raws(text)).toEqual(expected);
});

test.each([
  ['Embargoed until 10.30 on 4 March: output rose 2%.', ['2%']],
  ['Polls stay open until 22.15 on Thursday in 14 towns.', ['14']],
  ['Shops open from 9.00 to 18.30 in 12 towns.', ['12']],
  ['We fly two 737 MAX jets.', ['two']],
  ['Notes: 1. Figures are rounded. 2. Sums may differ by 3%.', ['3%']],
  ['Ferries ran late in 9 two-week periods.', ['9']],
  ['The first five-year plan set 18 goals.', ['18']],
  ['We fund 640 places for three- and four-year-olds and 90 for two year olds.', ['640', '90']],
])(
  'the time of day, the place of a note, the name of a plan and of an age are none: %s',
  (text, expected) => {
    expect(raws(text)).toEqual(expected);
  },
);

test('a price with a dot is no time of day, a number at the end of a sentence no place of a note', () => {
  expect(raws('The fare rose to 10.30. It had been 8. The rest is lines less than two years old.')).toEqual([
    '10.30',
    '8',
    'two years',
  ]);
});
