import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The bank began buying back shares in spring and has acquired £640 million worth, including £210 million this month.',
    ['Shares bought back', 'Shares bought back'],
  ],
  [
    'The directors plan to buy back a further £350 million over the next nine months.',
    ['Further shares to be bought back', 'Time to buy back shares'],
  ],
  ['We have begun a programme to repurchase up to £90 million.', ['Shares to be bought back']],
  // Other things are bought back as well.
  ['We repurchased £40 million of our bonds.', ['Bonds']],
  ['We repurchased £40 million worth of notes.', ['Notes repurchased']],
])('sums for which shares are bought back: %s', (text, expected) => expect(labels(text)).toEqual(expected));
