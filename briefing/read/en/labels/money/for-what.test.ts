/** What money was given for, how early something came, how long a thing is. */
import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The ministry has approved €26 million over three years.', ['Money approved', 'Money approved']],
  ['The council set aside $41 million to buy building land.', ['Funding to buy building land']],
  ['The new bridge opened eleven weeks early.', ['New bridge opened early']],
  ['Work began on the railway to the coast, 84 kilometers long.', ['Length of railway to the coast']],
  [
    'Council tax went up by 4.2%, which meant an extra £1.40 a week. We collected 97.1% of what was due.',
    ['Rise in council tax', 'Increase in council tax', 'Council tax collected'],
  ],
  [
    'Residents recycled 48.6% of their waste, and under 2% went to landfill.',
    ['Waste recycled by residents', 'Waste that went to landfill'],
  ],
])('%s', (text, told) => {
  expect(labels(text)).toEqual(told);
});
