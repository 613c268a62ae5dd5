import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '工业投资同比增长31%，比2019年同期增长9%，两年平均增长4.4%。',
    ['工业投资增速', '工业投资较2019年同期增速', '工业投资两年平均增速'],
  ],
  [
    '五年来，财政收入年均增长6.5%，城乡居民收入分别年均增长7%和8.1%。',
    ['财政收入年均增速', '城镇居民收入年均增速', '农村居民收入年均增速'],
  ],
  ['旅游收入、接待游客两年平均增速分别为5.1%、6.2%。', ['旅游收入两年平均增速', '接待游客两年平均增速']],
  [
    '粮食产量较2015年增加8%，主要污染物排放量五年累计减少12%。',
    ['粮食产量较2015年增速', '主要污染物排放量五年累计增速'],
  ],
])('a growth that is not over the year before says over what: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['发电量同比增长6%，环比下降2%。', ['发电量增速', '发电量增速']],
  ['2023年，用水量比2022年下降3%。', ['用水量增速']],
  ['PM2.5年均浓度下降8%。', ['PM2.5年均浓度增速']],
])('one over the year before keeps its plain name: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
