import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['320万农村居民饮水困难问题得到解决。', '解决饮水困难问题的农村居民'],
  ['煤炭、水泥等8个行业去产能任务超额完成。', '完成去产能任务的行业'],
  ['31个省份全部建立了医疗救助制度。', '建立医疗救助制度的省份'],
  ['45个县摘掉了贫困帽子。', '摘掉贫困帽子的县'],
])('what was settled for them, or what they did, tells which they are: %s', (text, expected) =>
  expect(labels(text)[0]).toBe(expected),
);
