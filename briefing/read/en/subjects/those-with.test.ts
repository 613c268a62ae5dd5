import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    'Members on full pay paid 31 crowns, while those on reduced pay paid 18 crowns.',
    ['Paid by members on full pay', 'Paid by members on reduced pay'],
  ],
  [
    'Tenants with pets paid 640 crowns, while those without pets, who make up 12 per cent of the total, paid 710 crowns.',
    ['Paid by tenants with pets', 'Tenants without pets as a share of total', 'Paid by tenants without pets'],
  ],
  ['Care for students, who make up 18% of households, is stretched.', ['Students’ share of households']],
])('“those” are of the kind told before: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
