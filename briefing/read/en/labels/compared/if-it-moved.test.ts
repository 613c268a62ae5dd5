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
