import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The proportion of licences issued within six weeks rose to 88%.', 'Time limit for issuing licences'],
  ['The percentage of new claims settled inside 14 days stood at 71%.', 'Time limit for settling new claims'],
  [
    'The number of complaints answered within ten working days rose to 410.',
    'Time limit for answering complaints',
  ],
  ['The proportion of leavers who found work within six months was 50%.', 'Time to find work'],
])('a time within a share is what it was held to: %s', (text, expected) => {
  expect(labels(text)[0]).toBe(expected);
});
