/** What rows of tables and second subjects tell. */
import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Meals served: 2022/23 41,300, 2023/24 52,900.', ['Meals served in 2022/23', 'Meals served']],
  ['Repairs done at the first visit: 94.5%', ['Repairs done at the first visit']],
  [
    'Ferry fares: £48.2 m in 2024, £45.9 m in 2023, Change 5.0%.',
    ['Ferry fares', 'Ferry fares in 2023', 'Change in ferry fares'],
  ],
  ['Costs: FY24 £9.1 million, FY23 £8.8 million.', ['Costs', 'Costs in FY23']],
  ['Rent collected: Target £9m, £8m in 2024.', ['Rent collected target', 'Rent collected']],
  ['Homes let within 28 days: 81%', ['Time limit for letting homes', 'Homes let within 28 days']],
  [
    'Loss before tax: £12.0 million in 2024, £(3.2) million in 2023, Change n/m.',
    ['Loss before tax', 'Loss before tax in 2023'],
  ],
  [
    'Basic earnings per share: 17.2 p in 2024, 2023 (1.1), Change n/m.',
    ['Basic earnings per share', 'Basic earnings per share in 2023'],
  ],
  ['We did well: 40 homes.', ['Homes']],
  ['Income was £2.3m and spending £2.2m.', ['Income', 'Spending']],
  ['Revenue rose to £4m and costs to £3m.', ['Revenue', 'Costs']],
  ['Sales grew by 4% and orders by 3%.', ['Growth in sales', 'Growth in orders']],
  ['Prices rose to £4m and fell to £3m.', ['Prices', 'Prices']],
])('%s', (text, told) => {
  expect(labels(text)).toEqual(told);
});
