import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['We raised 62% of our halls up to band B or above.', ['Halls raised up to band B or above']],
  ['The poll, which was completed by 64% of members, closed in May.', ['Members who completed the poll']],
  ['The ferry is used by 12% of commuters.', ['Commuters who use the ferry']],
  // What was done by so much, and not by whom.
  ['Emissions were reduced by 12% of the baseline.', ['Fall in emissions']],
])('a part of people that did something is told by it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test.each([
  ['The depot fulfilled 97 percent of its yearly target.', ['Completion of the yearly target']],
  ['Some 90% of our wheat requirement has been bought forward.', ['Wheat requirement bought forward']],
  [
    'Not less than 40 percent of the bus budget will go toward villages.',
    ['Share of bus budget to go toward villages'],
  ],
  [
    'At least 60 percent of land income will be spent on schools.',
    ['Share of land income to be spent on schools'],
  ],
])('a share of a plan, a need or a sum is told as a share: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
