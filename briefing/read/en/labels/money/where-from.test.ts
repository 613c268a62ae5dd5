import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    'We won £5.2 million from the Arts Fund for the old theatre, on top of the £3 million put up by the county.',
    ['Won from Arts Fund for the old theatre', 'Sum put up by the county'],
  ],
  [
    'The club raised £90,000 from its members, in addition to £40,000 pledged by local shops.',
    ['Funds raised from members', 'Sum pledged by local shops'],
  ],
])('a sum beside another is told by whose it is: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
