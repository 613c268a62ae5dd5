/** What money was given for, how early something came, how long a thing is. */
import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The ministry has approved €26 million over three years.', ['Money approved', 'Money approved']],
  ['The council set aside $41 million to buy building land.', ['Funding to buy building land']],
  ['The new bridge opened eleven weeks early.', ['New bridge opened early']],
  ['Work began on the railway to the coast, 84 kilometers long.', ['Length of railway to the coast']],
])('%s', (text, told) => {
  expect(labels(text)).toEqual(told);
});
