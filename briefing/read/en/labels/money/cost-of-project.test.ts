import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'Most of it paid for the new mill at Kelby, a £9 million project spread over two years.',
    ['Cost of the new mill at Kelby', 'Duration of work on the new mill'],
  ],
  [
    'Work began on the bridge over the Arn, a £12 million scheme lasting three years.',
    ['Cost of the bridge over the Arn', 'Duration of work on the bridge over the Arn'],
  ],
  [
    'We are building a second quay, a €40 million investment that will cover 12 hectares.',
    ['Cost of a second quay', 'Second quay'],
  ],
])('a project told behind its name gives that its cost: %s', (text, expected) => {
  expect(labels(text)).toEqual(expected);
});
