import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'The law eased the reporting burden on 12,000 small firms.',
    ['Small firms for whom the reporting burden was eased'],
  ],
  ['We raised the allowance for 31,000 carers in May.', ['Carers for whom the allowance was raised']],
])('those for whom something was done are told by it: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
