import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['We will keep consumer price inflation within 3.5 percent.', 'Ceiling for consumer price inflation'],
  ['Annual grain output must stay above 640 million tonnes.', 'Minimum annual grain output'],
  ['Protected wetland must stay above the red line of 8 million hectares.', 'Minimum protected wetland'],
  ['Garage rents are capped at £40.', 'Cap on garage rents'],
  // What was so, and what is only expected, is no limit.
  ['We kept inflation within 3.5 percent.', 'Inflation'],
  ['Capital spending should stay below $300 million.', 'Capital spending'],
])('what a plan keeps within or above is a limit: %s', (text, expected) => {
  expect(labels(text)).toEqual([expected]);
});
