import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'We added 30 cash machines, taking the total to 4,021 branches and 937 machines.',
    ['Cash machines added', 'Branches', 'Machines'],
  ],
  ['The bank opened branches in Pell and Orm, bringing the total to 41.', ['Branches']],
  ['We hold a 54% share, commissioning yards in Pell and Orm to take the total to 30.', ['Yards']],
  ['In May 640 roofs were solarised, bringing the total to 3,870.', ['Roofs solarised', 'Roofs solarised']],
  ['We opened 14 depots and closed 3, taking the total to 286.', ['Depots closed', 'Depots']],
  [
    'We refurbished 30 homes, bringing the total to 512 (61% of the stock).',
    ['Homes refurbished', 'Homes refurbished', 'Homes refurbished as a share of stock'],
  ],
])('a total is of what the text counts: %s', (text, expected) => {
  expect(labels(text).slice(-expected.length)).toEqual(expected);
});
