import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('what all of them come to is no more what was new', () =>
  expect(labels('新增省级示范农场7家、市级示范农场26家，累计分别达到31家和118家。')).toEqual([
    '新增省级示范农场',
    '新增市级示范农场',
    '省级示范农场',
    '市级示范农场',
  ]));
