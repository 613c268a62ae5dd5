import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Our main goals for next year are: farm output growth of 4%; 300 new flats; a vacancy rate of under 3%. We opened 12 parks.',
    ['Target for farm output growth', 'Target for new flats', 'Target for vacancy rate', 'Parks opened'],
  ],
  [
    'We will raise the share of electric buses to 90% and lift the recycling rate to 55%.',
    ['Target share of electric buses', 'Recycling rate target'],
  ],
  // What is only expected is none, nor what a list of results says.
  ['Inflation will increase to 4% next year.', ['Inflation']],
  ['The targets were met. Last year: 300 new flats.', ['New flats']],
])('what is aimed at says so: %s', (text, expected) => expect(labels(text)).toEqual(expected));
