import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['12天之后，水位回落到警戒线以下。', ['水位回落到警戒线以下用时']],
  ['确保火情发生后20分钟内抵达现场。', ['火情发生后抵达现场时限']],
  ['全区做到接到求助后2小时内处置完毕。', ['接到求助后处置完毕时限']],
])('after how long it came about: %s', (text, expected) => expect(labels(text)).toEqual(expected));
