import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '今年怎么走？报告给出的答案是：地区生产总值增长5.5%左右，粮食产量达到40亿斤。“这比全省目标高出0.5个百分点，要跳一跳。”',
    ['地区生产总值增长目标', '粮食产量目标', '地区生产总值增长目标高于全省目标'],
  ],
  ['“这个增速目标比全国高1个百分点。”', ['增速目标高于全国']],
  ['“这比全国目标高出1个百分点。”', ['目标高于全国目标']],
  ['绿电占比达到42%。这一比例比上年提高3个百分点。', ['绿电占比', '绿电占比提高']],
])('what 这 stands for beside a rate: %s', (text, expected) => expect(labels(text)).toEqual(expected));
