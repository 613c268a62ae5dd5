import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('as many as are left were not closed', () => {
  expect(labels('The bank closed 52 branches, leaving it with 310.')).toEqual([
    'Branches closed',
    'Branches',
  ]);
});
