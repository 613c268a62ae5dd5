import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['The five-year survival rate was 44%.', ['Five-year survival rate']],
  ['Inflation rose to 4% for the first time in six years.', ['Inflation', '']],
  [
    'Output in each of the past five years has exceeded 500 million tons.',
    ['', 'Output in each of the past five years'],
  ],
])('a time that only frames bears no label: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
