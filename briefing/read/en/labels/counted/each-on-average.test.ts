import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The museum welcomed 84,000 visitors, who on average stayed 2.4 hours and spent £18 each.',
    ['Visitors welcomed', 'Average visitor stay', 'Average spending per visitor'],
  ],
  [
    'We hosted 312 delegates, a record, who stayed 3.2 nights on average and spent $640 each.',
    ['Delegates hosted', 'Average delegate stay', 'Average spending per delegate'],
  ],
])('what each of those counted did is told of one: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'The minimum wage was raised by 50 cents to $12.40, taking 31,000 workers out of poverty.',
    ['Increase in minimum wage', 'Minimum wage', 'Workers taken out of poverty'],
  ],
  [
    'From May the rent allowance will rise by £20 to £340, lifting 4,000 tenants out of arrears altogether.',
    ['Increase in rent allowance', 'Rent allowance', 'Tenants lifted out of arrears'],
  ],
  ['The trust moved 120 patients into side wards.', ['Patients moved into side wards']],
])('those whom a deed takes somewhere are told with where: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
