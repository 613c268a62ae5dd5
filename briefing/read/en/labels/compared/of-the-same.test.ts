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
  ['The number of shops passed the mark of 12,000.', ['Shops']],
  [
    'We will support 60 new specialised small and medium-sized firms.',
    ['New specialised small and medium-sized firms'],
  ],
  ['We will offer first-aid training on 4,000 occasions.', ['Occasions of first-aid training']],
  [
    'Together with the interim dividend of 3.1 pence, shareholders will receive 9.4 pence for the year.',
    ['Interim dividend', 'Total dividend'],
  ],
  [
    'Loans grew by 4 per cent. Farm loans accounted for £3.2 billion of the total.',
    ['Growth in loans', 'Farm loans'],
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
    'Day schools were attended by 41,000 children, evening schools by 12,000.',
    ['Children who attended day schools', 'Children who attended evening schools'],
  ],
  [
    'Of this sum, 4.1 billion euros went to roads, 2 billion euros to bridges and the remaining 0.5 billion euros to paths.',
    ['Roads', 'Bridges', 'Paths'],
  ],
  [
    'An amount of 60 million euros is earmarked for the repair of 14 dams. Work on six of them will start in spring.',
    ['Money earmarked for repair', 'Dams to be repaired', 'Dams on which work starts'],
  ],
  [
    'Some 6 per cent of people between 16 and 24 years of age were out of work.',
    ['People out of work', 'Age'],
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
  ['Work is measured against 31 indicators.', ['Indicators']],
  ['On the last day of March 143 families were living in hostels.', ['Families living in hostels']],
  ['At age 11, 58 per cent of pupils reached the standard.', ['Age', 'Pupils who reached the standard']],
  ['Waiting times were too long: the average was 41 days.', ['Average waiting times']],
  ['Residents called the help line 61,000 times.', ['Times residents called the help line']],
])('what goes on from what was told before keeps its name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
