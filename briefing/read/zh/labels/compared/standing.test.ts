import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '智能仓储设备实现收入8.2亿元，同比增长14%，行业排名由第七位升至第四位。',
    ['智能仓储设备收入', '智能仓储设备收入增速', '原智能仓储设备行业排名', '智能仓储设备行业排名'],
  ],
  ['水泵全年实现销售收入6亿元，全国排名升至第三位。', ['水泵销售收入', '水泵全国排名']],
])('a rank by its noun: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  [
    '全市地区生产总值增长6%，在全国的位次由第15位升至第13位。',
    ['全市地区生产总值增速', '原全市地区生产总值全国排名', '全市地区生产总值全国排名'],
  ],
])('of what was spoken of: %s', (text, expected) => expect(labels(text)).toEqual(expected));
