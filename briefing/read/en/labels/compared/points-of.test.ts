import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The segment delivered 150 basis points of margin expansion.', ['Margin expansion']],
  [
    'We expect more than 200 basis points of operating margin improvement.',
    ['Expected operating margin improvement'],
  ],
])('points are of what moved: %s', (text, expected) => expect(labels(text)).toEqual(expected));
