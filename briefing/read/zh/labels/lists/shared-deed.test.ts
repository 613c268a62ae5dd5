import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['新建游园6处、公共充电桩900个。', ['新建游园', '新建公共充电桩']],
  ['新增家庭农场40家、农民合作社6家。', ['新增家庭农场', '新增农民合作社']],
  ['改造桥梁8座、排水管网30公里，现有公园40处。', ['改造桥梁', '改造排水管网', '公园']],
  ['铁路发送旅客28万人次、货物26万吨。', ['铁路发送旅客', '铁路发送货物']],
])('a verb said once for two: %s', (text, expected) => expect(labels(text)).toEqual(expected));
