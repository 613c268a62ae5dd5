import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Men made 40% of trips and 55% of purchases.', ['Trips made by men', 'Purchases made by men']],
  [
    'Tenants own 12% of the flats and three of the nine garages.',
    ['Flats owned by tenants', 'Garages owned by tenants', 'Garages'],
  ],
  [
    'Nurses hold 14% of the shares, and two of the seven seats on our council.',
    ['Shares held by nurses', 'Seats on the council held by nurses', 'Seats on the council'],
  ],
])('a second part is told by the deed of the first: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
