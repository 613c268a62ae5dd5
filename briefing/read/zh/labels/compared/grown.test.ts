import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['茶叶加工增长7.8%。', ['茶叶加工增速']],
  ['水产品出口下降两成。', ['水产品出口降幅']],
  // What says so already, and what is no percent.
  ['全市物价涨幅为2.1%。', ['全市物价涨幅']],
  ['粮食产量是上年的1.2倍。', ['粮食产量相当于上年']],
])('a growth in percent says that it is one: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['刑事案件下降12%，居民收入增长6%。', ['刑事案件降幅', '居民收入增速']],
  ['进口额增速为-2.6%。', ['进口额增速']],
  ['民间投资增长3%，较上月放缓0.8个百分点。', ['民间投资增速', '民间投资增速放缓']],
])('a rate that the text says fell is told as such: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['税收占比达到七成，比上年提高1.9个百分点。', ['税收占比', '税收占比提高']],
  ['门诊、住院药占比分别下降2.1个和1.4个百分点。', ['门诊药占比下降', '住院药占比下降']],
  ['上线率达到六成，比上年高2.1个百分点。', ['上线率', '上线率提高']],
  // What tells a gap or an aim already.
  ['投资增速快于全省1.6个百分点。', ['投资增速快于全省']],
])('by how many points a rate moved is told as a move: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['鲜菜价格同比上涨6%，生产者出厂价格下降1.2%。', ['鲜菜价格涨幅', '生产者出厂价格降幅']],
  ['居民消费价格年均上涨1.9%。', ['居民消费价格年均涨幅']],
  ['充电桩数量增长1.4倍，换电量是上年的1.3倍。', ['充电桩数量增速', '换电量相当于上年']],
  ['臭氧年平均浓度为140微克/立方米，比上年上升3.2%。', ['臭氧年平均浓度', '臭氧年平均浓度升幅']],
])('of prices there is no 增速, and so many times more is one: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
