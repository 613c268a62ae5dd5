import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['受疫情影响，2020年同期客流下降18.2%。', ['2020年同期客流降幅']],
  ['净利润40亿元，上年同期为32亿元。', ['净利润', '上年同期净利润']],
  ['发电量比2020年同期增长3%。', ['发电量较2020年同期增速']],
])('what was in the same months of an earlier year says so: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
