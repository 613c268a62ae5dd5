import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The poll was conducted among 1,204 adults.', ['Adults surveyed']],
  ['The interviews were carried out with 2,100 dairy farmers.', ['Dairy farmers interviewed']],
  ['The works were carried out in 31 schools.', ['Schools']],
])('those a survey was held among: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
