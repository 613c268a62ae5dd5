import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'In all 640 new nursery places were opened, including 190 for children with special educational needs.',
    ['New nursery places opened', 'New nursery places for children with special educational needs'],
  ],
  [
    'The mayor announced a 3.2% rise in rates, including 1% for youth work.',
    ['Rise in rates', 'Rise in rates for youth work'],
  ],
  ['The budget grew by 5%, including 2% from reserves.', ['Rise in budget', 'Rise in budget from reserves']],
  [
    'We opened 62 clinics, including 14 in schools and 9 for carers.',
    ['Clinics opened', 'Clinics opened in schools', 'Clinics opened for carers'],
  ],
])('what is included says which part it is: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
