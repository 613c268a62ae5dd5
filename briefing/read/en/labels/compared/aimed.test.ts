import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Our main goals for next year are: farm output growth of 4%; 300 new flats; a vacancy rate of under 3%. We opened 12 parks.',
    ['Target for farm output growth', 'Target for new flats', 'Target for vacancy rate', 'Parks opened'],
  ],
  // What a list of results says is no target.
  ['The targets were met. Last year: 300 new flats.', ['New flats']],
])('each of a list of targets is one: %s', (text, expected) => expect(labels(text)).toEqual(expected));
