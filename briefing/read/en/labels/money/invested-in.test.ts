import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We will advance 95 road schemes, with investment of 12 billion pesos planned.',
    'Planned investment in road schemes',
  ],
  ['The port opened three terminals, with an investment of 450 million dollars.', 'Investment in terminals'],
  ['The valley built nine reservoirs, with 3 billion pesos of investment.', 'Investment in reservoirs'],
  ['They began 41 projects with a total investment of 9 billion pesos.', 'Total investment in projects'],
  ['Firms took out 300 policies, with cover of 5 million pesos.', 'Cover'],
])('investment told behind things goes into them: %s', (text, expected) => {
  expect(labels(text)[1]).toBe(expected);
});
