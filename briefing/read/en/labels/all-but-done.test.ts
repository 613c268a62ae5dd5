import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Defects were cut from 800 to 610, and all but 40 were repaired within a month.',
    ['Defects before', 'Defects', 'Defects not repaired within a month'],
  ],
  [
    'We received 240 claims, and all but 12 were settled by June.',
    ['Claims received', 'Claims not settled by June'],
  ],
  [
    'We paid grants totalling 40 million crowns, of which 12 million crowns went to small farms.',
    ['Grants paid', 'Grants that went to small farms'],
  ],
  [
    'Refunds came to 3.2 million crowns, of which 1.1 million crowns fell to Norrail.',
    ['Refunds', 'Refunds that fell to Norrail'],
  ],
])('what is left of things, and where a part of a sum went: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
