import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Ticket sales of £900,000 beat the budget by £40,000.', 'Ticket sales above budget'],
  ['Donations exceeded the target by $600,000.', 'Donations above target'],
  ['Parking income missed the forecast by £1.1 million.', 'Parking income below forecast'],
])('what came is told above or below what was meant: %s', (text, name) =>
  expect(labels(text).at(-1)).toBe(name),
);
