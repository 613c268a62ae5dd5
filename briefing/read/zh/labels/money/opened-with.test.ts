import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '光伏胶膜是公司增长的主力，上半年实现收入6亿元，占营业收入的31%，同比增长12%。其中，销量2亿平方米，同比增长9%；平均售价约3元/平方米，同比下降2%。',
    [
      '光伏胶膜收入',
      '光伏胶膜收入占营业收入比重',
      '光伏胶膜收入增速',
      '光伏胶膜销量',
      '光伏胶膜销量增速',
      '光伏胶膜平均售价',
      '光伏胶膜平均售价降幅',
    ],
  ],
  ['木地板受地产拖累，产量仅80万平方米。', ['木地板产量']],
  ['菌菇产业势头正好，全年实现产值9亿元。', ['菌菇产业产值']],
])('whose income: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['市场竞争持续加剧，全年实现收入5亿元。', ['收入']],
  ['公司稳健经营，全年实现收入5亿元。销量3万台。', ['收入', '销量']],
])('of the firm: %s', (text, expected) => expect(labels(text)).toEqual(expected));
