import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Pork, beef and mutton contributed 61, 22 and 17 percent of the total.',
    ['Pork’s share of total', 'Beef’s share of total', 'Mutton’s share of total'],
  ],
  ['Resurface at least nine miles of road.', ['Road to be resurfaced']],
  [
    'Loans stood at 40 billion yuan and deposits at 62 billion yuan, 7.1 and 8.4 percent more than a year before.',
    ['Loans', 'Deposits', 'Growth in loans', 'Growth in deposits'],
  ],
  [
    'Among the nine categories, six went up and three went down.',
    ['Categories', 'Categories that went up', 'Categories that went down'],
  ],
  ['Output per person, calculated on the average population, was 61,200 yuan.', ['Output per person']],
  ['Farm exports, most of them fruit, increased by 3.8 percent.', ['Growth in farm exports']],
  ['Investment was less convincing: it rose by 2.4 percent.', ['Investment growth']],
  [
    'Disposable income rose 5.1 percent; in the countryside the increase was 6.2 percent.',
    ['Disposable income growth', 'Growth in disposable income in the countryside'],
  ],
  [
    'We expect savings of £6 million, half of which should come through in 2026.',
    ['Expected savings', 'Expected savings'],
  ],
  ['Missed calls were down to 41 per 100,000.', ['Missed calls per 100,000']],
  ['A new cleaning contract, worth £2.1 million, started in May.', ['New cleaning contract']],
  ['Some 2,100 families now pay by monthly instalments.', ['Families who pay by monthly instalments']],
  [
    'Repairs were done within 48 hours in 88% of cases.',
    ['Time to do repairs', 'Repairs done within 48 hours'],
  ],
  [
    'We assume fee increases of 4 percent for parking, 2.5 percent for markets and 6 percent for moorings.',
    ['Rise in fees for parking', 'Rise in fees for markets', 'Rise in fees for moorings'],
  ],
  [
    'A further £4 million comes from new or increased tolls, and the remaining £1.5 million from the sale of land.',
    ['New or increased tolls', 'Sale of land'],
  ],
  [
    'Each office proposed cuts equal to 5 percent of spending, with rural clinics held to 1 percent.',
    ['Cuts’ share of spending', 'Cuts for rural clinics'],
  ],
  ['Net of grants, operating costs increased by 3.2 percent.', ['Rise in operating costs']],
])('what a list or a turn of phrase parts is named whole: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
