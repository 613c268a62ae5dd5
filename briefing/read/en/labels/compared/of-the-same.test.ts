import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Farm loans were less welcome: the amount actually lent fell by 3 percent.', ['Fall in farm loans']],
  [
    'We will renovate 210 old estates, which will benefit about 9,000 households.',
    ['Old estates to be renovated', 'Households benefiting'],
  ],
  [
    'A total of 41,000 urban jobs were created, which was 2,000 more than planned.',
    ['Urban jobs created', 'Urban jobs created above plan'],
  ],
  [
    'We will support 60 new specialised small and medium-sized firms.',
    ['New specialised small and medium-sized firms'],
  ],
  [
    'Some 2.1 per cent of customers were more than two months in arrears.',
    ['Customers in arrears', 'Customers'],
  ],
  [
    'We closed five branches. The number of letters dropped from 610 to 540. Six out of ten were answered within a week.',
    ['Branches closed', 'Letters before', 'Letters', 'Letters answered within a week'],
  ],
  ['The trust distributed £1.4 million among 60 clubs.', ['Distributed among clubs', 'Clubs']],
  [
    'Of this sum, 4.1 billion euros went to roads, 2 billion euros to bridges and the remaining 0.5 billion euros to paths.',
    ['Roads', 'Bridges', 'Paths'],
  ],
  [
    'Men are affected more often than women, at 8.1 per cent and 5.2 per cent respectively.',
    ['Men', 'Women'],
  ],
  [
    'In reading, 71 per cent of pupils achieved the standard. In writing the figure fell from 66 to 63 per cent.',
    [
      'Pupils who achieved the standard',
      'Pupils who achieved the standard in writing before',
      'Pupils who achieved the standard in writing',
    ],
  ],
  [
    'For this, 120 posts will be created at a cost of 6 million euros.',
    ['Posts to be created', 'Cost of creating posts'],
  ],
  ['The number of beds will rise by 400 to 6,100.', ['Increase in beds', 'Beds']],
  ['On the last day of March 143 families were living in hostels.', ['Families living in hostels']],
  ['At age 11, 58 per cent of pupils reached the standard.', ['Age', 'Pupils who reached the standard']],
  ['Waiting times were too long: the average was 41 days.', ['Average waiting times']],
])('what goes on from what was told before keeps its name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
