import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('what was spent is told with the sum it was spent of', () =>
  expect(labels('Of the £94 million repair programme, £71 million was spent during the year.')).toEqual([
    'Repair programme',
    'Repair programme spent',
  ]));

test('what was done with arrears is told like what was done with a sum', () =>
  expect(labels('Of the 70 million crowns of arrears, 22 million crowns were recovered.')).toEqual([
    'Arrears',
    'Arrears recovered',
  ]));
