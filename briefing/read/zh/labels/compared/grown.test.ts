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
  ['民间投资增长3%，较上月放缓0.8个百分点。', ['民间投资增速', '民间投资增速']],
])('a rate that the text says fell is told as such: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
