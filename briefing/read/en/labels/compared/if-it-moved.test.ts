import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'A 5% weakening of the krone would reduce operating profit by £8 million.',
    ['Weakening of krone', 'Effect on operating profit'],
  ],
  [
    'Every $4 per barrel movement in the oil price would change the fuel bill by about $2.2 million.',
    // How far it is supposed to move is no figure.
    ['Effect on fuel bill'],
  ],
])('what would come of a movement has not come yet: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  [
    'Fees went up 3.5 percent in July. Without the state grant we won in May, the increase would have been closer to 7 percent.',
    ['Rise in fees', 'Rise in fees without state grant'],
  ],
  [
    'The deficit was $2 million. But for the sale of land, it would have been $5 million.',
    ['Deficit', 'Deficit without sale of land'],
  ],
])('what would have come, had something not been, never came: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
