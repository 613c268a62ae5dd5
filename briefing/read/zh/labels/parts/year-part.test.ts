import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['全县旅游收入6亿元，其中7月份门票收入占全年的18.2%。', ['全县旅游收入', '7月份门票收入占全年比重']],
  ['下半年网络销售额占全年的六成。', ['下半年网络销售额占全年比重']],
])('what fell into a part of the year: %s', (text, expected) => expect(labels(text)).toEqual(expected));
