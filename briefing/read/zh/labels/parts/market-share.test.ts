import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '电动叉车销量4200台，增长9%，国内市场占有率约15%，位列行业第二。',
    ['电动叉车销量', '电动叉车销量增速', '电动叉车国内市场占有率', '电动叉车国内市场占有率（行业）'],
  ],
])('a product in its market: %s', (text, expected) => expect(labels(text)).toEqual(expected));
