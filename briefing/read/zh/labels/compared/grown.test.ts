import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['茶叶加工增长7.8%。', ['茶叶加工增速']],
  ['水产品出口下降两成。', ['水产品出口增速']],
  // What says so already, and what is no percent.
  ['全市物价涨幅为2.1%。', ['全市物价涨幅']],
  ['粮食产量是上年的1.2倍。', ['粮食产量相当于上年']],
])('a growth in percent says that it is one: %s', (text, expected) => expect(labels(text)).toEqual(expected));
