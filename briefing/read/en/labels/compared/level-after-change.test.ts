import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('the level behind a change is of what changed', () => {
  expect(labels('Legacy income of £4.1m was strong, offsetting a 7% fall in donations to £9.3m.')).toEqual([
    'Legacy income',
    'Fall in donations',
    'Donations',
  ]);
});
