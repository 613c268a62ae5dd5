import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('two nouns that one number counts stand before their verb', () =>
  expect(labels('Our 14 parks and gardens welcomed 2.1 million visitors.')).toEqual([
    'Parks and gardens',
    'Visitors',
  ]));
