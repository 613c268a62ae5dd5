import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Fines came to £3 million, an average of £660 per case.', ['Fines', 'Average fines per case']],
  [
    'Cash flow was £24 million, some £5 million better than a year before.',
    ['Cash flow', 'Increase in cash flow'],
  ],
  ['Farmers got an average grant of £3,100 and a total of £44 million.', ['Average grant', 'Total grants']],
  [
    'The Board now expects profit of between £60m and £62m, against its previous range of £57m to £59m.',
    ['Expected profit', 'Previous range for profit'],
  ],
  [
    'The plan shows a gap of £16 million, more than half of which arises from social care.',
    ['Gap', 'Share of gap from social care'],
  ],
  ['We bought back shares for £2.7 million.', ['Cost of shares bought back']],
  [
    'Complaints rose too: we received 1,708, and answered only 72 per cent of them.',
    ['Complaints received', 'Complaints answered'],
  ],
  [
    'The Harbour Board carried out 860 inspections, with a staff of 24.',
    ['Inspections carried out', 'Staff of the Harbour Board'],
  ],
])('a number is told with what stands beside it: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
