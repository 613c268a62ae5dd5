import { expect, test } from 'vitest';
import { isAsideEn, nameEn } from './titles.ts';

test.each([
  ['Important measures to be adopted for public transport in 2031', 'Important measures to be adopted'],
  ['Harvests and prices of grain by size of the holding', 'Harvests and prices of grain by size'],
  [
    'Third Quarter and Nine Months Consolidated Results',
    'Third Quarter and Nine Months Consolidated Results',
  ],
  ['Annual Performance and Safety Statement 2031-32', 'Annual Performance and Safety Statement'],
  [
    'The tasks, the money, and the people of the second five-year plan',
    'The tasks, the money, and the people',
  ],
  ['Schools and health', 'Schools and health'],
])('%s is called %s', (heading, name) => expect(nameEn(heading)).toBe(name));

test('the session at which a report was given is no title', () => {
  expect(isAsideEn('Third Session of the 9th Provincial Assembly of Marrow, May 2031')).toBe(true);
  expect(isAsideEn('Third Quarter Report')).toBe(false);
});
