import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['筹建青年公寓1200套，租金不到市价的六成，最长可住24个月。', [2, '青年公寓最长可住时间']],
  ['推出创业贷款2.6亿元，最长可用3年。', [1, '创业贷款最长可用时间']],
  ['公寓新增房源600套，青年公寓最长可免租住三年。', [1, '青年公寓最长免租期']],
] as [string, [number, string]][])('how long one may stay: %s', (text, [at, expected]) =>
  expect(labels(text)[at]).toBe(expected),
);
