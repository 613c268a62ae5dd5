import { expect, test } from 'vitest';
import { figures } from '../testing.ts';

test.each([
  [
    'The average wait was 3.4 minutes, but at two surgeries it was more than ten.',
    ['minutes', '', 'minutes'],
  ],
  ['The average delay was 12 days, while in the north it was only 5.', ['days', 'days']],
  ['The wait was 12 days, and in the north it was 5 per cent longer.', ['days', 'per cent']],
])('the same measure has the same unit: %s', (text, units) => {
  expect(figures(text).map(({ unit }) => unit)).toEqual(units);
});
