import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '茶产业总产值达46亿元，增长6%。分季度看，一季度增长5.1%，二季度增长6.4%。',
    ['茶产业总产值', '茶产业总产值增速', '一季度茶产业总产值增速', '二季度茶产业总产值增速'],
  ],
  [
    '负债率54%。分季度看，第二季度营业收入7亿元，较第一季度的5亿元增长40%。',
    ['负债率', '第二季度营业收入', '第一季度营业收入', '第二季度营业收入增速'],
  ],
])('season by season: %s', (text, expected) => expect(labels(text)).toEqual(expected));
