import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The loan loss charge was £31 million and represented 24 basis points of average loans.',
    ['Loan loss charge', 'Loan loss charge as a share of average loans'],
  ],
  [
    'Theft cost us £8 million, or 0.7% of sales, an increase of 15 basis points.',
    ['Cost of theft', 'Cost of theft as a share of sales', 'Rise in cost of theft as a share of sales'],
  ],
  [
    'The group made investment of £27 million, 103% of the annual plan.',
    ['Investment', 'Investment as a share of annual plan'],
  ],
  [
    'Extra revenue per guest grew 6% to £18, making up 31% of total revenue.',
    [
      'Growth in extra revenue per guest',
      'Extra revenue per guest',
      'Extra revenue’s share of total revenue',
    ],
  ],
])('a part is told of its whole: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Overdue loans made up 3% of the book, of which 41% were covered by provisions.',
    ['Overdue loans’ share of book', 'Overdue loans covered by provisions'],
  ],
  ['Unit revenue fell 4% on capacity that was 6% higher.', ['Fall in unit revenue', 'Rise in capacity']],
  [
    'Sales fell 4%, and jet fuel, at an average of $88 a barrel, accounted for 29% of operating costs.',
    ['Fall in sales', 'Average jet fuel price per barrel', 'Jet fuel’s share of operating costs'],
  ],
  ['The lease was extended after ore reserves were raised to 41 million tonnes.', ['Ore reserves']],
  ['Sales fell because mild weather cut heating demand by about 2 TWh.', ['Reduction in heating demand']],
  [
    'Costs were £38 million, with wage pressure of £6 million offset by efficiency savings of £5 million.',
    ['Costs', 'Wage pressure', 'Efficiency savings'],
  ],
  [
    'The clothing division made a loss of £4 million on sales of £51 million.',
    ['Clothing division loss', 'Clothing division sales'],
  ],
  [
    'Operating profit before one-off items was £42 million, corresponding to a margin of 12%.',
    ['Operating profit before one-off items', 'Operating margin'],
  ],
])('each number is told of its own: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'We held £92 million of liquid assets, £29 million more than required.',
    ['Liquid assets', 'Liquid assets above requirement'],
  ],
  [
    'Total assets stood at £68 million, 4% higher than at the beginning of the year.',
    ['Total assets', 'Growth in total assets'],
  ],
  [
    'The brand contributed two percentage points of the 9% growth in revenue.',
    ['Contribution from brand', 'Revenue growth'],
  ],
  ['Customer minutes lost fell from 57 to 49.', ['Customer minutes lost before', 'Customer minutes lost']],
  ['Sales of £19 million were down 8% organically.', ['Sales', 'Fall in sales on an organic basis']],
  [
    'Earnings per share of £2.80 beat our guidance of £2.50 to £2.70 and were 11% above last year’s £2.52.',
    [
      'Earnings per share',
      'Guidance for earnings per share',
      'Growth in earnings per share',
      'Earnings per share last year',
    ],
  ],
  [
    'Guidance for the full year is for sales growth of 4% to 6% and capital expenditure of £50 million.',
    ['Expected sales growth', 'Expected capital expenditure'],
  ],
  [
    'If the peso had weakened by a further 10%, equity would have been £45 million lower.',
    ['Fall in peso', 'Effect on equity'],
  ],
  [
    'A 50 basis point rise in interest rates would increase annual interest costs by around £6 million.',
    ['Rise in interest rates', 'Effect on annual interest costs'],
  ],
  ['We took delivery of 23 aircraft, returned nine to lessors.', ['Aircraft delivered', 'Aircraft returned']],
])('what is compared, guided or supposed says so: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
