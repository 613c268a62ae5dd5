import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'There were 12 thefts per thousand residents, the second lowest rate in the county.',
    ['Thefts per thousand residents', 'Rank for lowest rate of thefts per thousand residents'],
  ],
  [
    'Timber output grew by 6%, the second-highest rate in the country.',
    ['Timber output growth', 'Rank for growth in timber output'],
  ],
  [
    'Youth unemployment was 6%, the third highest in the region.',
    ['Youth unemployment', 'Youth unemployment'],
  ],
])('a place among the lowest says so: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  [
    'Of all express trains, 87% arrived within six minutes of the timetable, compared with 82% in 2022; for local trains the figure was 95%.',
    [
      'Express trains that arrived within six minutes of the timetable',
      'Punctuality limit',
      'Express trains that arrived within six minutes of the timetable in 2022',
      'Local trains that arrived within six minutes of the timetable',
    ],
  ],
  [
    'She praised the signals, which have brought mean speeds down from 61 km/h to 52 km/h.',
    ['Mean speeds before', 'Mean speeds'],
  ],
  ['The bus card costs 35 marks a month.', ['Cost of the bus card']],
  ['The youth ticket introduced in March, which costs £9 a month, is popular.', ['Cost of the youth ticket']],
  ['Absence remains stubborn at 9.1 days per employee.', ['Absence per employee']],
  [
    'Operating cash flow was £41 million, a conversion rate of 84%; last year’s equivalent was 97%.',
    ['Operating cash flow', 'Cash conversion rate', 'Cash conversion rate last year'],
  ],
])('what is compared keeps its name: %s', (text, expected) => expect(labels(text)).toEqual(expected));
