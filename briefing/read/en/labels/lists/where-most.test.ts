import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The largest rise was recorded in road and rail freight (31 million tonnes), followed by air freight (2 million tonnes).',
    ['Rise in road and rail freight', 'Rise in air freight'],
  ],
  [
    'The steepest fall was seen in hotels and catering (4.1%), followed by arts and leisure (3.6%).',
    ['Fall in hotels and catering', 'Fall in arts and leisure'],
  ],
  ['Turnout was lowest in the Old Town (31%).', ['Turnout in Old Town']],
  [
    'The vacancy rate was 4%. The highest rate was recorded in health care (7%).',
    ['Vacancy rate', 'Vacancy rate in health care'],
  ],
  [
    'Rents were highest in Estwick (£1,420), and lowest in Norvale (£610).',
    ['Rents in Estwick', 'Rents in Norvale'],
  ],
  [
    'Orders were 8,400. The largest falls were in timber, down 260 (7.3%), and in glass, down 90 (2%).',
    [
      'Orders',
      'Fall in orders in timber',
      'Fall in orders in timber',
      'Fall in orders in glass',
      'Fall in orders in glass',
    ],
  ],
  ['The largest increase was in rail freight, up 310.', ['Increase in rail freight']],
])('what is told beside it is of where there is most: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
