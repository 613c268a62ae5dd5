import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['Class sizes fell again, with 17.4 children to each teacher.', ['Children per teacher']],
  ['There are 8,200 cots, or 12.6 for every 1,000 children.', ['Cots', 'Cots per 1,000 children']],
])('a number for each of something is told with that: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('who speaks is no part of what is spoken of', () =>
  expect(labels('The fee I paid in March came to $40.')).toEqual(['Fee']));

test('a rate per thousand says so', () =>
  expect(labels('The crude death rate was 6.9 per thousand.')).toEqual(['Crude death rate per thousand']));
