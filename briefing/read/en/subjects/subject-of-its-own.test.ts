import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['Waste, measured as a five-year average, was 12.3 tonnes.', ['Waste']],
  [
    'Complaints fell by 8%, although spending on repairs as a whole still rose by £2 million to £9 million.',
    ['Fall in complaints', 'Increase in spending on repairs', 'Spending on repairs'],
  ],
  [
    'The deficit will be 1.8 trillion yuan, which means the debt ratio will rise to 41 percent.',
    ['Deficit', 'Debt ratio'],
  ],
  ['Rents are out of line, and thefts, though down by 9 percent, worry us.', ['Fall in thefts']],
  [
    'Coal sales passed the 3-million-ton mark, reaching 3.2 million tons, an increase of 4 percent.',
    ['Coal sales', 'Coal sales', 'Coal sales growth'],
  ],
  ['This year public spending is projected to be 18 trillion yuan.', ['Projected public spending']],
  [
    'Foreign capital actually used in the province, most of which went to factories and shops, stood at 12.5 billion yuan.',
    ['Foreign capital actually used in the province'],
  ],
  [
    'Families waiting more than 20 days for a visit fell to 120.',
    ['', 'Families waiting more than 20 days for a visit'],
  ],
  [
    'The number of tenants in arrears for longer than six weeks fell from 44 to 17.',
    [
      'Tenants in arrears',
      'Tenants in arrears for longer than six weeks before',
      'Tenants in arrears for longer than six weeks',
    ],
  ],
  [
    'The number of families in bed and breakfast rooms for longer than six weeks fell from 61 to 22.',
    [
      'Families in bed and breakfast rooms',
      'Families in bed and breakfast rooms for longer than six weeks before',
      'Families in bed and breakfast rooms for longer than six weeks',
    ],
  ],
])('a clause has a subject of its own: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
