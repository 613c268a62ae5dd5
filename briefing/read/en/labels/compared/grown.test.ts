import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Farm output grew by 4.1%.', ['Farm output growth']],
  ['Output of timber and paper grew by 4.1%.', ['Growth in output of timber and paper']],
  ['Bus fares went up by 6%.', ['Rise in bus fares']],
  ['The vacancy rate fell by 0.4 percentage points.', ['Fall in vacancy rate']],
  ['Ferry bookings were 5% fewer than a year earlier.', ['Fall in ferry bookings']],
  [
    'Bicycle thefts fell to 71, the lowest number on record, and down by more than a quarter since 2016.',
    ['Bicycle thefts', 'Fall in bicycle thefts'],
  ],
  ['The economy grew by 2.2%.', ['Economic growth']],
  ['Average PM10 levels fell by 4%.', ['Fall in average PM10 levels']],
  // What fell may be how far two things are apart.
  ['The reading gap fell by 2 percentage points.', ['Fall in reading gap']],
  ['The wage gap narrowed by a fifth.', ['Fall in wage gap']],
  [
    'The gap in exam results narrowed from 7.2 to 5.1 percentage points.',
    ['Previous gap in exam results', 'Gap in exam results'],
  ],
  // What says so already, multiples, and what is set against others.
  ['GDP growth was 3.5%.', ['GDP growth']],
  ['Parcel traffic was 2.4 times that of 2015.', ['Parcel traffic']],
  ['Rents are 12% higher than the national average.', ['Rents against the national average']],
  [
    'The deficit-to-GDP ratio is 2.4%, or 0.3 percentage points lower than last year.',
    ['Deficit-to-GDP ratio', 'Fall in deficit-to-GDP ratio'],
  ],
  [
    'The ministry transferred 20 million crowns to the county, an increase of 9%.',
    ['Transferred to county', 'Rise in transfers to county'],
  ],
  [
    'The living wage will go up by 6%, a pay rise of £1,400 a year for a full-time worker.',
    ['Rise in living wage', 'Pay rise for full-time worker'],
  ],
  ['Net debt fell by more than a third to £90m.', ['Fall in net debt', 'Net debt']],
])('a change says that it is one: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['We planted 5,600 trees, nearly a third more than last year.', 'Increase in trees planted'],
  ['The library lent 310,000 books, almost a fifth fewer than in 2022/23.', 'Fall in books lent'],
  ['Wardens issued 12,700 fines, about half as many again as in 2022.', 'Increase in fines issued'],
  ['There was rain. Ticket sales were almost a tenth lower than in spring.', 'Fall in ticket sales'],
])('a part more or fewer is a change, however nearly it is told: %s', (text, expected) => {
  expect(labels(text).filter((label) => label !== '')).toContain(expected);
});
