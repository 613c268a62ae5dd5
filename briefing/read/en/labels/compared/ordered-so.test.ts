import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Reduce the vacancy rate from 9 percent to 6 percent', 'Vacancy rate'],
  ['Increase the number of rangers from 14 to 20', 'Rangers'],
])('what is to be changed is so still, and what is aimed at is a target: %s', (text, now) => {
  const [first, second] = labels(text, true);
  expect(first).toBe(now);
  expect(second).toBe(`Target for ${now.charAt(0).toLowerCase()}${now.slice(1)}`);
});
