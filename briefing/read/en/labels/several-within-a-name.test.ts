import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['The gap between the two regions has narrowed.', ['Regions']],
  ['The distance between the three stations is short.', ['Stations']],
  ['A total of 310 homes was built.', ['Homes built']],
])('a verb told of one thing says nothing of the several within its name: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
