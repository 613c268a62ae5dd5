import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'There were 143 people killed or seriously injured on our roads, down from 171.',
    ['People killed or seriously injured', 'People killed or seriously injured before'],
  ],
  [
    'There were 52 children excluded from school, up from 40.',
    ['Children excluded from school', 'Children excluded from school before'],
  ],
  ['We recruited 21 new teachers but lost 18.', ['New teachers recruited', 'Teachers lost']],
  [
    'We will see that more than 6 million farmers are lifted out of poverty.',
    ['Farmers lifted out of poverty'],
  ],
  [
    'We will see that growth is in step with the plan, and cut water use per unit of GDP by at least 3.1 percent.',
    ['Fall in water use per unit of GDP'],
  ],
  [
    'We repaired 9,300 lamps, with 84% of those reported faulty being fixed within five days.',
    [
      'Lamps repaired',
      'Lamps reported faulty fixed within five days',
      'Time limit for fixing lamps reported faulty',
    ],
  ],
  ['We resurfaced 97 km last year.', ['Road resurfaced']],
  [
    'The province will allocate 60 billion yuan in grants and loans to be used for retraining.',
    ['Grants and loans'],
  ],
])('what is said of things tells which they are: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
