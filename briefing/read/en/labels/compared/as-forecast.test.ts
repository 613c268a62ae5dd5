import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Ticket sales came to $4.4 million, just shy of the $4.6 million we had projected.',
    ['Ticket sales', 'Forecast ticket sales'],
  ],
  [
    'Parking revenue was $3.2 million, less than the $3.5 million the finance office had predicted.',
    ['Parking revenue', 'Forecast parking revenue'],
  ],
  ['Attendance reached 52,000, short of the 55,000 we had expected.', ['Attendance', 'Expected attendance']],
])('what was looked for is a forecast of what was just told: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
