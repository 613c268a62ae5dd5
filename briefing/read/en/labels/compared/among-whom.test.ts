import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Among tenants who used the scheme, average arrears fell from £412 to £280.',
    [
      'Previous average arrears among tenants who used the scheme',
      'Average arrears among tenants who used the scheme',
    ],
  ],
  [
    'Among patients seen by the team, readmissions dropped by 18%.',
    ['Fall in readmissions among patients seen by the team'],
  ],
  [
    'For customers on the new tariff, the average bill fell from £1,210 to £1,040.',
    ['Previous average bill for customers on the new tariff', 'Average bill for customers on the new tariff'],
  ],
  ['For years, turnover grew by 4%.', ['Turnover growth']],
])('whose a measure is, where the sentence opens with them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Our chief executive earns 6.2 times the median salary.',
    ['Pay of chief executive as a multiple of median salary'],
  ],
  [
    'The director is paid five times the salary of our lowest earner.',
    ['Pay of director as a multiple of salary of the lowest earner'],
  ],
  ['Yields rose by 4%, an increase equal to 12 tonnes a farm.', ['Rise in yields', 'Increase in yields']],
])('what a multiple or a change is of: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
