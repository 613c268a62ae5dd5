import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The poll, which was completed by 64% of members, closed in May.', ['Members who completed the poll']],
  ['The ferry is used by 12% of commuters.', ['Commuters who use the ferry']],
  // What was done by so much, and not by whom.
  ['Emissions were reduced by 12% of the baseline.', ['Fall in emissions']],
])('a part of people that did something is told by it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
