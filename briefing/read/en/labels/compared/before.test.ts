import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The average bus delay fell from 9 minutes to 4 minutes.',
    ['Previous average bus delay', 'Average bus delay'],
  ],
  ['Ferry passengers rose from 41,000 to 52,000.', ['Ferry passengers before', 'Ferry passengers']],
  ['Net debt was £20 million, down from £31 million in 2021.', ['Net debt', 'Net debt in 2021']],
  ['Operating profit was £6 million (2022: £5 million).', ['Operating profit', 'Operating profit in 2022']],
  [
    'Gate delays averaged 12 minutes, against 19 a year earlier.',
    ['Gate delays', 'Gate delays a year earlier'],
  ],
  [
    'Officers handled 8,214 complaints, up 4% on the previous year’s 7,900.',
    ['Complaints handled', 'Rise in complaints handled', 'Complaints handled the year before'],
  ],
  // A span, and what is compared with others.
  ['Repair times ranged from 3 days to 8 days.', ['Repair times', 'Repair times']],
])('the earlier of two values says so: %s', (text, expected) => expect(labels(text)).toEqual(expected));
