import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '电动叉车销量4200台，增长9%，国内市场占有率约15%，位列行业第二。',
    ['电动叉车销量', '电动叉车销量增速', '电动叉车国内市场占有率', '电动叉车国内市场占有率（行业）'],
  ],
  ['债券承销规模300亿元，市场份额达4.6%。', ['债券承销规模', '债券承销市场份额']],
  ['叉车装机量9万台，全球市占率为6%。', ['叉车装机量', '叉车全球市占率']],
])('a product in its market: %s', (text, expected) => expect(labels(text)).toEqual(expected));
