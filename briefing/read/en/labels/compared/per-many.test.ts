import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The number of patents held per 10,000 people rose to 24.7, up from 15.3 in 2018.',
    ['Patents held per 10,000 people', 'Patents held per 10,000 people in 2018'],
  ],
  ['The number of patents held rose to 247.', ['Patents']],
])('for how many people something is counted belongs to its name: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
