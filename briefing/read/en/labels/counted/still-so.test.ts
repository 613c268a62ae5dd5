import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('so many of those who waited are still where they were', () => {
  expect(
    labels('Patients waited an average of 14 weeks for a hearing test, and 1,310 are still on the list.').at(
      -1,
    ),
  ).toMatch(/^Patients (?:still )?on the list$/);
});
