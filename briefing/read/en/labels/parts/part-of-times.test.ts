import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Repairs were finished within five days in 92% of cases.',
    ['Time to finish repairs', 'Repairs finished within five days'],
  ],
  ['Inspectors replied in 74% of cases.', ['Cases in which inspectors replied']],
  [
    'Crews reached the scene within ten minutes in 88% of cases.',
    ['Time limit for reaching scene', 'Cases in which crews reached the scene within ten minutes'],
  ],
  ['Buses ran on time 91% of the time.', ['Buses that ran on time']],
  ['Paper still accounts for 31% of everything we deal with.', ['Paper’s share of everything we deal with']],
])('how often something is so says what, and how soon: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
