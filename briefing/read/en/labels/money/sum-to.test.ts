import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The county paid a subsidy to the railway of £3.2 million, about 40 per cent of its income.',
    ['Subsidy to the railway', 'Subsidy to the railway as a share of income'],
  ],
  ['Members approved a grant to the museum of €2.4 million.', ['Grant to the museum']],
  ['The board proposed a dividend for the year of 14 pence.', ['Proposed dividend']],
  ['The appeal ended with damages and interest of €2.3 million.', ['Damages and interest']],
])('a sum is told with those whom it goes to: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
