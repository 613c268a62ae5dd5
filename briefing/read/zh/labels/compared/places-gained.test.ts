import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['在最新公布的全省中医医院考核中，我院排名较上年前进12位。', ['全省中医医院考核排名前进']],
  ['综合排名比上年后移3位。', ['排名后移']],
  ['高新区营业收入突破90亿元，在全省开发区综合评价中前移6位。', ['高新区营业收入', '高新区综合评价排名前移']],
  ['经济总量在全省前移两位。', ['经济总量全省排名前移']],
  ['地区生产总值突破900亿元，总量在全国百强县中提升4位。', ['地区生产总值', '经济总量全国百强县排名提升']],
])('places gained or lost are no rank: %s', (text, expected) => expect(labels(text)).toEqual(expected));
