import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('what takes points off a rate is a drag on it, and no rise', () =>
  expect(labels('Lower rail and bus fares took 0.3 percentage points off the annual rate.')).toEqual([
    'Drag of lower rail and bus fares on annual rate',
  ]));
