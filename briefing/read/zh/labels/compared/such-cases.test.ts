import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '窗口等候时间超过30分钟的情况由9%下降到4%。',
    ['窗口等候时间', '原窗口等候时间超过30分钟的情况占比', '窗口等候时间超过30分钟的情况占比'],
  ],
  ['集体收入低于5万元的村占比降至3%。', ['集体收入门槛', '集体收入低于5万元的村占比']],
])('how often it is so much: %s', (text, expected) => expect(labels(text)).toEqual(expected));
