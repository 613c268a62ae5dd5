import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Bus travel is still at 82 per cent of its 2019 level.', ['Bus travel as a share of 2019 level']],
  [
    'The quay handled 3 million visitors, 96 percent of the level of 2019.',
    ['Visitors handled', 'Visitors handled as a share of 2019 level'],
  ],
  ['Catches stand at two thirds of their pre-storm level.', ['Catches as a share of pre-storm level']],
])('how much of what it once was: %s', (text, expected) => expect(labels(text)).toEqual(expected));
