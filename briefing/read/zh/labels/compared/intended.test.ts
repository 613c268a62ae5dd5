import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['围绕全年完成产值80亿元的目标，加快建设。', ['完成产值目标']],
  ['全县紧盯招商到位资金60亿元的目标。', ['招商到位资金目标']],
])('a sum inside its aim: %s', (text, expected) => expect(labels(text)).toEqual(expected));
