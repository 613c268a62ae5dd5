import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Some 4,100 tenants were paying rent through our hardship scheme, 350 more than in May.',
    [
      'Tenants paying rent through our hardship scheme',
      'Increase in tenants paying rent through our hardship scheme',
    ],
  ],
  ['We remain committed to reaching 50,000 households by March 2031.', ['Households target']],
  ['Some 86 apprentices joined us in May.', ['Apprentices who joined']],
  ['Three primary schools opened in September.', ['Primary schools opened']],
  ['Last year 212 residents volunteered.', ['Residents who volunteered']],
  [
    'In all 1,240 people completed a programme, and 806 (65%) needed no further care afterwards.',
    [
      'People who completed a programme',
      'People who needed no further care',
      'People who needed no further care',
    ],
  ],
  [
    'Seven divers lost their lives in these caves, against two a year earlier.',
    ['Divers who lost their lives', 'Divers who lost their lives a year earlier'],
  ],
  [
    'It is a source of sadness that nine people lost their homes; six of them rented.',
    ['People who lost their homes', 'People who rented'],
  ],
  [
    'Nine households lost their homes in the flood, against two the year before.',
    ['Households that lost their homes', 'Households that lost their homes the year before'],
  ],
  [
    'About 5,400 homes in the Lower Marsh area were told to keep their windows shut.',
    ['Homes told to keep their windows shut'],
  ],
  ['Another 75 drivers were required to retake their test.', ['Drivers required to retake their test']],
  [
    'Some 310 families in two villages were moved to safer ground.',
    ['Families moved to safer ground', 'Villages'],
  ],
  ['Around 1,200 shops across the old town were left without gas.', ['Shops left without gas']],
])('what counted people and things did belongs to their name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([['Our 31 libraries lent 740,000 books.', ['Libraries', 'Books lent']]])(
  'all there are keep their name: %s',
  (text, expected) => {
    expect(labels(text)).toEqual(expected);
  },
);
