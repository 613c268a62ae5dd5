import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['出口额首次突破百亿元，达到113亿元。', ['出口额首次突破', '出口额']],
  ['税收总额跃上30亿元新台阶，达31亿元。', ['税收总额跃上的台阶', '税收总额']],
  ['药材产值突破20亿元大关，同比增长9%。', ['药材产值', '药材产值增速']],
  [
    '技术服务收入占总收入的比重为52%，首次超过一半。',
    ['技术服务收入占总收入比重', '技术服务收入占比首次超过'],
  ],
])('a mark passed: %s', (text, expected) => expect(labels(text)).toEqual(expected));
