import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '照明业务实现收入9亿元，同比增长8%；受铜价上涨影响，毛利率由22%降至20%。',
    ['照明业务收入', '照明业务收入增速', '原照明业务毛利率', '照明业务毛利率'],
  ],
  [
    '传感器业务实现收入4亿元，同比增长31%，收入占比由7%提高至9%。',
    ['传感器业务收入', '传感器业务收入增速', '原传感器业务收入占比', '传感器业务收入占比'],
  ],
])('what a line of business has: %s', (text, expected) => expect(labels(text)).toEqual(expected));
