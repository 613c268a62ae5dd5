import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['董事会拟以总股本5亿股为基数派发红利。', ['总股本']],
  ['以公司现有股本3亿股为基数。', ['现有股本']],
])('what a reckoning starts from: %s', (text, expected) => expect(labels(text)).toEqual(expected));
