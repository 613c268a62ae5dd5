import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['营收占比最大的是租金收入，为4.4亿元。', ['租金收入']],
  ['人口最多的是城东街道，达12.6万人。', ['城东街道人口']],
  ['利息收入9亿元，营收占比达到23%。', ['利息收入', '利息收入占营收比重']],
  [
    '全省限额以上单位通过互联网实现的商品零售达到260亿元，占限额以上单位商品零售28.3%。',
    ['全省限额以上单位通过互联网实现的商品零售', '网上商品零售占限额以上单位商品零售比重'],
  ],
])('what has the most, and what it is a share of: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
