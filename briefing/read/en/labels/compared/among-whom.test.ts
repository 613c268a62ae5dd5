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
  [
    'Among tenants aged 65 and over, the arrears rate was 4%, a rise of 1 percentage point.',
    [
      '',
      'Arrears rate among tenants aged 65 and over',
      'Rise in arrears rate among tenants aged 65 and over',
    ],
  ],
  [
    'Among women under 30, turnout was 51%, up 3 points.',
    ['', 'Turnout among women under 30', 'Rise in turnout among women under 30'],
  ],
  ['For pupils aged 5–11, the absence rate fell to 5.2%.', ['', 'Absence rate for pupils aged 5–11']],
  ['For years, turnover grew by 4%.', ['Turnover growth']],
])('whose a measure is, where the sentence opens with them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Rents in the port are two and a half times the national average.',
    ['Rents in the port against the national average'],
  ],
  [
    'Among young drivers, the accident rate was 14%, nearly three times the overall rate.',
    ['Accident rate among young drivers', 'Accident rate among young drivers against the overall rate'],
  ],
  ['Yields rose by 4%, an increase equal to 12 tonnes a farm.', ['Rise in yields', 'Increase in yields']],
])('what a multiple or a change is of: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('whom a measure is among is told where no comma parts it, too', () =>
  expect(labels('Among women aged 25 to 34 the vacancy rate was 8.1%, up 1 percentage point.')).toEqual([
    '',
    'Vacancy rate among women aged 25 to 34',
    'Rise in vacancy rate among women aged 25 to 34',
  ]));
