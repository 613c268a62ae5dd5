import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['机场航班量恢复至2019年的八成。', ['机场航班量相当于2019年']],
  [
    '渡口日均过江车辆4100辆次，约为大桥通车前的三分之二。',
    ['渡口日均过江车辆', '渡口日均过江车辆相当于大桥通车前'],
  ],
  ['外地游客人数回升到上年同期的95%。', ['外地游客人数相当于上年同期']],
])('a share of what it was: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['客运量和货运量分别恢复到2019年的91%和102%。', ['客运量相当于2019年', '货运量相当于2019年']],
  [
    '接待游客63万人次，实现旅游收入5亿元，分别恢复到2019年的95%和88%。',
    ['接待游客', '旅游收入', '接待游客相当于2019年', '旅游收入相当于2019年'],
  ],
  [
    '到港旅客人次和商铺收入分别恢复到上年同期的86%和79%。',
    ['到港旅客人次相当于上年同期', '商铺收入相当于上年同期'],
  ],
])('each of two things by its own name: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('two in a row come back each to its own', () =>
  expect(labels('游客310万人次，门票收入2亿元，恢复到2019年的97%和92%。').slice(-2)).toEqual([
    '游客相当于2019年',
    '门票收入相当于2019年',
  ]));
