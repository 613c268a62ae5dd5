import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a part of what is new is new', () =>
  expect(labels('The bank built 40 new branches, of which 31 were kiosks.')).toEqual([
    'New branches',
    'New kiosks',
  ]));
