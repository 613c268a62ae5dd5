import { expect, test } from 'vitest';
import { figuresOf } from '../../figures.ts';
import { labels } from '../testing.ts';

test.each([
  ['Economic inactivity remained unchanged at 21.7%.', ['Economic inactivity']],
  ['Median pay grew 5.8%, outpacing inflation of 3.4%.', ['Rise in median pay', 'Inflation']],
  ['The bloc bought $7.4 billion worth of goods.', ['Goods bought by bloc']],
  [
    'Private firms, which number more than 31,000, generated 57.5% of turnover.',
    ['Private firms', 'Private firms’ share of turnover'],
  ],
  [
    'Headline inflation eased to 2.9%, and core inflation, which strips out food and energy, stood at 3.3%.',
    ['Headline inflation', 'Core inflation'],
  ],
  [
    'The ratio climbed to 9.8%, and lending to businesses picked up to 5.1%.',
    ['Ratio', 'Lending to businesses'],
  ],
  ['The ministry certified 118 companies as green suppliers.', ['Companies certified as green suppliers']],
  ['In real terms wages grew by 1.8 per cent.', ['Rise in wages in real terms']],
  ['A quarter of the grants went to farmers.', ['Grants that went to farmers']],
  ['Seven in ten repairs were carried out within the month.', ['Repairs carried out within the month']],
  ['Patients waited an average of 38 days.', ['Average patient wait']],
  ['Tourists spent 5.2 nights in the region.', ['Nights spent by tourists']],
  ['Employees worked 38.7 hours a week on average.', ['Hours worked by employees']],
  ['About 640 households still live without electricity.', ['Households that live without electricity']],
  [
    'We spent $45 million on the renovation of the central library.',
    ['Spending on renovation of the central library'],
  ],
  ['During the year 412 new homes were completed.', ['New homes completed']],
  [
    'We expect earnings to grow by 8% to 11%, compared with 5% to 8% before.',
    ['Expected growth in earnings', 'Growth in earnings'],
  ],
  ['At the year end 218 children were in our care.', ['Children in our care']],
  ['Vacancies now stand at 6.1% compared with 10.4%.', ['Vacancies', 'Vacancies']],
  ['Nine in ten patients would recommend us to friends.', ['Patients who would recommend us to friends']],
  ['A new 72-bed ward opened at a cost of £27 million.', ['Ward beds', 'New 72-bed ward']],
  ['In all, 74% of flights departed within 15 minutes.', ['Flights that departed within 15 minutes', '']],
  [
    'Some 4.2 million members belong to our scheme, and they account for half of bookings.',
    ['Members', 'Members’ share of bookings'],
  ],
  [
    'Women make up 36% of officers and 63% of staff.',
    ['Women’s share of officers', 'Women’s share of staff'],
  ],
  ['Deaths exceeded births by 2,150.', ['Excess of deaths over births']],
  ['The average response time to urgent calls was 11 minutes.', ['Average response time to urgent calls']],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));

test('a rate that edged up to a level is a level, and exact', () => {
  const text = 'The unemployment rate edged up to 5.4 per cent.';
  const [figure] = figuresOf({ text, at: Array.from(text, (_, index) => index) });
  expect([figure?.kind, figure?.approx]).toEqual(['percent', null]);
});
