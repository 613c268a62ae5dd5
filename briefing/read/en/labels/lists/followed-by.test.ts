import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Norland remained the main market, with 512,400 trips (22.9% of the total), followed by Sarmia with 301,800 (13.5%) and Veld with 188,100 (8.4%).',
    [
      'Trips (Norland)',
      'Norland’s share of total',
      'Trips (Sarmia)',
      'Sarmia’s share of total',
      'Trips (Veld)',
      'Veld’s share of total',
    ],
  ],
  [
    'Wheat was the largest crop, with 4.1 million tonnes (38% of the harvest), followed by maize with 2.2 million (20%).',
    ['Wheat', 'Wheat as a share of harvest', 'Maize', 'Maize’s share of harvest'],
  ],
  [
    'Retail employs most, with 41,000 people, followed by transport with 22,000 and construction with 18,500.',
    ['People (retail)', 'People (transport)', 'People (construction)'],
  ],
])('a list that goes on from the largest names each: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
