import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['流域用水总量7.4亿立方米，控制在8亿立方米的指标以内。', ['流域用水总量', '流域用水总量控制指标']],
  ['全区取水量2亿立方米，控制在市里下达的2.3亿立方米以内。', ['取水量', '取水量控制指标']],
  ['技术服务收入占比31%，离40%的目标还有差距。', ['技术服务收入占比', '技术服务收入占比目标']],
  ['床护比为1:0.58，尚未达到1:0.6的要求。', ['床护比', '床护比要求']],
])('what a number is held against: %s', (text, expected) => expect(labels(text)).toEqual(expected));
