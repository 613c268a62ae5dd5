import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each<[string, string[]]>([
  ['每股收益0.52元，上年同期为0.44元。', ['每股收益', '上年同期每股收益']],
  [
    '农村居民人均可支配收入增长7%，快于城镇居民1.5个百分点，城乡居民收入比缩小到1.82。',
    ['农村居民人均可支配收入', '农村居民收入增速快于城镇居民', '城乡居民收入比'],
  ],
  ['全市降水量412毫米，较常年同期偏少三成。', ['全市降水量', '全市降水量较常年同期偏少']],
  ['垃圾分类覆盖率91%，高出全省平均值4个百分点。', ['垃圾分类覆盖率', '垃圾分类覆盖率高出全省平均值']],
])('a number held against another: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each<[string, string[]]>([
  [
    '明年的目标很明确：财政收入增长5%左右，单位产值能耗下降3%；城镇化率提高到62%；改造老旧小区30个，再建停车位800个。',
    ['财政收入增长目标', '单位产值能耗下降目标', '城镇化率目标', '计划改造老旧小区', '计划再建停车位'],
  ],
  ['去年做了三件大事：改造老旧小区30个。', ['大事', '改造老旧小区']],
])('a list of plans: %s', (text, expected) => expect(labels(text)).toEqual(expected));
