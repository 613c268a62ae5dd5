import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['城东隧道全长4.2公里，于8月3日贯通，比合同工期提前20天。', ['城东隧道全长', '城东隧道贯通比合同工期提前']],
  ['受损的12座泵站全部恢复供水，比计划提前了30天。', ['泵站', '泵站恢复供水比计划提前']],
  ['城南水厂二期受征地影响，进度比计划滞后3个月左右。', ['城南水厂二期进度滞后时间']],
  ['城南水厂二期受征地影响，进度比计划滞后3个月左右。', ['城南水厂二期进度滞后时间']],
])('how much sooner than planned: %s', (text, expected) => expect(labels(text)).toEqual(expected));
