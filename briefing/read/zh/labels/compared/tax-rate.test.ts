import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['将物流等行业现行11%的税率降至10%。', ['原物流等行业税率', '物流等行业税率']],
  ['保持5%一档的税率不变。', ['保持不变的一档税率']],
  ['下调职工医保单位缴费比例，各地可降至8%。', ['职工医保单位缴费比例']],
])('a rate before its name is told with whose it is: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
