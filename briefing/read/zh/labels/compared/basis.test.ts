import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['董事会拟以总股本5亿股为基数派发红利。', ['总股本']],
  ['以公司现有股本3亿股为基数。', ['现有股本']],
  ['按全年330天运行测算，年处理废水90万吨。', ['运行时间', '年处理废水']],
  ['按户均4亩计算，可带动3000户增收。', ['户均测算标准', '带动增收']],
  ['以2.4万名在校生计算。', ['在校生']],
])('what a reckoning starts from: %s', (text, expected) => expect(labels(text)).toEqual(expected));
