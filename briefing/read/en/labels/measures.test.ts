/** Measures that have a name of their own, whatever their sentence says first: cover, capacity, yield, contribution. */
import { expect, test } from 'vitest';
import { figures, labels } from '../testing.ts';

test.each([
  ['Net debt stood at £84m, or 1.4 times adjusted EBITDA.', ['Net debt', 'Net debt to adjusted EBITDA']],
  [
    'Waiting lists have fallen to 148,000; the goal is to get them below 110,000.',
    ['Waiting lists', 'Goal for waiting lists'],
  ],
  ['The new bridge opened in May, seven months later than planned.', ['New bridge delay']],
  ['Rainfall between October and March was 38 per cent above the average.', ['Rainfall against the average']],
  [
    'Traffic between the port and the old town rose 4%.',
    ['Rise in traffic between the port and the old town'],
  ],
  [
    'The firm renewed its credit line, increasing it from £120m to £180m.',
    ['Previous credit line', 'Credit line'],
  ],
  [
    'The city renegotiated the waste contract and cut it from £4m to £3m.',
    ['Previous waste contract', 'Waste contract'],
  ],
  [
    'Revenue was up 8% to £96m; up 5% at constant currency.',
    ['Revenue growth', 'Revenue', 'Revenue growth at constant currency'],
  ],
  // What is put there is told, and not who puts it there.
  ['Early estimates put farm income at €3.1 billion, a rise of 4%.', ['Farm income', 'Farm income growth']],
  ['The first estimate puts unemployment at 6.1%.', ['Unemployment']],
  // When a measure closed is not what it is.
  [
    'The index of retail prices, which takes 2019 as its base, closed the quarter at 112.4 points.',
    ['Index of retail prices'],
  ],
  ['Rents were little changed at €11.30, while sales were little changed at €4 million.', ['Rents', 'Sales']],
  [
    'The growth of industrial output has been revised upwards by 0.3 percentage points.',
    ['Upward revision of growth of industrial output'],
  ],
  [
    'Services contributed 1.5 percentage points to the growth of the economy.',
    ['Services’ contribution to growth'],
  ],
  ['Inventories subtracted 0.3 percentage points from growth.', ['Inventories’ drag on growth']],
  ['Earnings covered the dividend 1.8 times.', ['Dividend cover']],
])('a measure where it stands: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['The new silo can hold 41,000 tonnes.', ['Capacity of the new silo']],
  ['The extension will add capacity for 2 million bottles a year.', ['Additional capacity']],
  ['The orchards yielded 12,300 tonnes, down 3%.', ['Orchard yield', 'Fall in orchard yield']],
  ['The fishing fleet landed 9,400 tonnes.', ['Landings by fishing fleet']],
  ['Our Kelmore plant shipped 9,400 tonnes.', ['Shipments from Kelmore plant']],
  ['Our operations emitted 12,000 tonnes of methane.', ['Methane emitted']],
  ['We supplied homes and dairies with 12 million litres of water a day.', ['Water supplied']],
  ['Unemployment averaged 31,400 persons.', ['Unemployment']],
  ['The night ferry made 212 trips.', ['Night ferry trips']],
  ['Guests remained for 3.1 nights on average.', ['Guest stay']],
  ['Households lost their supply for 12 minutes on average.', ['Time without supply']],
  ['We were fined £40,000 for the leak at Orrin Beck.', ['Fine for leak']],
  ['The valley recovered after three years of drought.', ['Years of drought']],
  ['The flood at our Dunmore works cost us £3 million.', ['Cost of flood at our Dunmore works']],
])('a stuff, and not its unit: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  [
    'Total retail sales came to 9 billion yuan, with food accounting for 31 percent of the total.',
    ['Total retail sales', 'Food’s share of total retail sales'],
  ],
  [
    'General public budget revenue reached 4 billion yuan, with fees accounting for 12 percent of the total.',
    ['General public budget revenue', 'Fees as a share of general public budget revenue'],
  ],
  [
    'Installed capacity reached 31 GW, wind power accounting for 24 percent of the total.',
    ['Installed capacity', 'Wind power’s share of installed capacity'],
  ],
  [
    'Investment rose by 4 percent, and spending on research and training reached 2.1 percent of GDP.',
    ['Investment growth', 'Spending on research and training as a share of GDP'],
  ],
  [
    'The county had 298 days of good or moderate air quality, 12 more than in 2023.',
    ['Days of good or moderate air quality', 'Increase in days of good or moderate air quality'],
  ],
  [
    'Sales of cars rose by 4%, while those of vans, hit by the tax, fell by a fifth.',
    ['Growth in sales of cars', 'Fall in sales of vans'],
  ],
  [
    'Exports of services rose to €4 billion, while imports came to €3 billion.',
    ['Exports of services', 'Imports of services'],
  ],
  ['It brings investment of £2.2 billion.', ['Investment']],
  ['The province’s output of steel was 4 million tonnes.', ['Output of steel']],
  ['The province’s industrial output grew by 4 percent.', ['Industrial output growth']],
  ['Households set aside 9% of their income.', ['Income set aside by households']],
])('a share of the sum told before, and a noun whole: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  // Rank in what stands first, and not who ranks.
  ['In growth of retail sales, Ostrel ranked second in the region.', ['Rank in growth of retail sales']],
  // A word that only counts, with what it is in.
  [
    'Of the 310 items in the price basket, 88 became cheaper.',
    ['Items in the price basket', 'Items in the price basket that became cheaper'],
  ],
  ['We opened public nurseries with 1,200 places.', ['Public nursery places']],
  ['We lined four canals, to the benefit of 9,000 households.', ['Canals lined', 'Households benefiting']],
  ['The council will extend free parking to 14 more villages.', ['More villages with free parking']],
  ['Jobs were lost in the textile trade, where output fell by 6%.', ['Fall in output in textile trade']],
  ['The fair drew buyers and generated 4.1 million euros in orders.', ['Orders generated']],
  [
    'A third of the power comes from the sun, including 12 GWh from our own roofs.',
    ['Power that comes from the sun', 'Power from own roofs'],
  ],
  [
    'The flood cost us £3 million, of which insurers have so far met two thirds.',
    ['Cost of flood', 'Cost of flood met by insurers'],
  ],
  [
    'Power stations in the region generated 9 billion kWh of electricity, half of it from the wind.',
    ['Electricity generated', 'Electricity from the wind'],
  ],
  ['Women now hold five of the nine seats.', ['Seats held by women', 'Seats']],
  [
    'One in nine employees now works on a temporary contract.',
    ['Employees who work on a temporary contract'],
  ],
  [
    'A house on the coast sold for an average of €2,900 per square metre.',
    ['House price on the coast per square metre'],
  ],
  ['We replaced 12 km of mains at a cost of £3 million.', ['Mains replaced', 'Cost of replacing mains']],
])('a noun that another beside it makes whole: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['The average working week settled at 36.8 hours.', ['Average working week']],
  ['She stands down after six years as chair.', ['Time as chair']],
  ['For almost two months our Orrin plant ran on short shifts.', ['Time on short shifts']],
  [
    'An order now leaves the works in 18 days rather than 27.',
    ['Time to leave works', 'Time to leave works'],
  ],
  ['We cleared 90 leaks in six days.', ['Leaks cleared', 'Time to clear leaks']],
  [
    'Claims were settled in 14 days, against 21 a year before.',
    ['Time to settle claims', 'Time to settle claims a year before'],
  ],
  ['We promise to pay our suppliers within 45 days.', ['Time to pay suppliers']],
  ['Clean air was recorded on 318 days.', ['Days of clean air']],
])('a time by what it was the time of: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('a number that is only compared with has the unit of the other', () => {
  const units = (text: string): string[] => figures(text).map(({ unit }) => unit);
  expect(units('Orders leave the yard in 18 days rather than 27.')).toEqual(['days', 'days']);
  expect(units('Callers waited 4.5 minutes on average, against 7 the year before.')).toEqual([
    'minutes',
    'minutes',
  ]);
  expect(units('Rainfall averaged 812 mm, against 640 in 2023.')).toEqual(['mm', 'mm']);
  expect(units('The presses gave 1.08 million hectolitres.')).toEqual(['hectolitres']);
});

test.each([
  [
    'An estimated 41,000 working days were lost because of storms, with most of them (58%) in the building trades, compared with 37,000 in May.',
    ['Working days lost', 'Share of working days lost in the building trades', 'Working days lost'],
  ],
  [
    'Thefts fell, with numbers dropping in 9 of the 14 towns, but they remained 310 above their pre-war levels.',
    ['Towns with numbers dropping', 'Towns', 'Thefts above pre-war level'],
  ],
])('what is told of most of them, or in an aside, is no name for the rest: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
