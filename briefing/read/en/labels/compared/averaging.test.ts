import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('what averages so much is named right before it', () => {
  expect(labels('Net premiums grew, driven by price increases averaging 4% in motor insurance.')).toEqual([
    'Average price increases',
  ]);
});
