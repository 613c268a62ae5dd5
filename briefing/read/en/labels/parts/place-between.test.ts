import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Nine of the 14 bridges on the coast road were repaired.',
    ['Bridges repaired', 'Bridges on the coast road'],
  ],
  ['Some 40 per cent of the homes on the estate were flooded.', ['Homes flooded']],
  [
    'Fuel is cheaper, with 65% of our diesel for 2027 now bought at fixed prices.',
    ['Diesel bought at fixed prices'],
  ],
])('where things are stands between them and what was done to them: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
