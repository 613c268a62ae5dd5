import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We trained 412 nurses, 12% more than the 368 we trained the year before.',
    ['Nurses trained', 'Rise in nurses trained', 'Nurses trained the year before'],
  ],
  [
    'The line helped 9,100 callers, up from the 7,700 it helped in 2022.',
    ['Callers helped', 'Callers helped in 2022'],
  ],
  [
    'Our vans delivered 61,000 parcels, fewer than the 66,000 they delivered in 2023.',
    ['Parcels delivered', 'Parcels delivered in 2023'],
  ],
  [
    'We housed 840 families, against the 790 we housed a year earlier.',
    ['Families housed', 'Families housed a year earlier'],
  ],
])('as many as there were before say when: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
