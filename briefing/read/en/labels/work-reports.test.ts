import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  // The time in which all else happened is told with it, and has no name of its own.
  ['Over the past five years, our harbour has come far.', ['']],
  ['Voters approved Proposition 8.', []],
  [
    'The crew serves 700,000 people in a service area encompassing 360 square miles.',
    ['People served by crew', 'Service area'],
  ],
  ['We closed down 26 megawatts of small coal plants.', ['Small coal plants closed down']],
  [
    'We helped build permanent housing for 900 nomadic families.',
    ['Nomadic families given permanent housing'],
  ],
  ['We built, sold or leased 40 homes.', ['Homes built, sold or leased']],
  ['Better rules lifted the share of land covered by forest to 31%.', ['Share of land covered by forest']],
])('%s', (text, expected) => expect(labels(text)).toEqual(expected));
