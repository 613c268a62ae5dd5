import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['The count found 187 people without a home.', ['People without a home']],
  ['The crew took 2,300 calls, half of them medical.', ['Calls', 'Medical calls']],
  ['Electric vans now make up 34 of the 118 vehicles.', ['Electric vans among vehicles', 'Vehicles']],
  ['Nearly 600 young people took part in the scheme.', ['Young people who took part in the scheme']],
  ['We aim to earn 8% of revenue online.', ['Revenue earned online']],
  [
    'It has 136 shops, of which 18 are in Namibia, Botswana and Zambia.',
    ['Shops', 'Shops in Namibia, Botswana and Zambia'],
  ],
  ['Books and Music had a hard winter: sales rose by only 2%.', ['Growth in Books and Music sales']],
  ['Head office costs of £3 million reflect higher rents.', ['Head office costs']],
  ['By May we expect all 61 of our small vans to be electric.', ['Small vans to be electric']],
  [
    'In June, 58% of pupils passed in reading, writing and maths.',
    ['Pupils who passed in reading, writing and maths'],
  ],
  [
    'Company numbers rose by 4 per cent, and 38% of them are new.',
    ['Rise in company numbers', 'New companies'],
  ],
  [
    'Only 46% of care plans were issued within the statutory 20 weeks.',
    ['Care plans issued within 20 weeks', 'Statutory time limit for care plans'],
  ],
  ['Pharmacy was the fastest-growing division, with sales up 15%.', ['Pharmacy sales growth']],
  [
    'Our Harvest range did well, with sales up 9% to more than £30m.',
    ['Harvest range sales growth', 'Harvest range sales'],
  ],
  ['The business performed well, with sales up 5%.', ['Growth in sales']],
])('what tells which ones are meant stays with them: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
