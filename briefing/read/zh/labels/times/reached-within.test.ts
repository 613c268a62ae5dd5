import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['让八成的社区10分钟内能走到公园。', ['10分钟内走到公园的社区占比', '走到公园时间']],
  ['九成的村民30分钟内可以办完手续。', ['30分钟内办完手续的村民占比', '办完手续时间']],
])('how many get there how soon: %s', (text, expected) => expect(labels(text)).toEqual(expected));
