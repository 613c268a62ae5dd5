import { expect, test } from 'vitest';
import { figures } from './testing.ts';

test.each([
  ['抢险共出动挖掘机120台班。', ['120 台班 1']],
  ['他家住9楼，每天爬楼。', []],
  ['出口下滑，拖累工业增长0.8个百分点。', ['0.8 个百分点 -1']],
  ['出口下滑，拖累工业投资仅增长1.9%。', ['1.9 % 1']],
  ['主桥施工比序时进度慢了6个百分点。', ['6 个百分点 -1']],
])('what is counted, and whether it is a loss: %s', (text, expected) =>
  expect(figures(text).map(({ value, unit, sign }) => `${value} ${unit} ${sign}`)).toEqual(expected),
);

test.each([
  ['收入增幅则超过五成。', ['5 成 growth']],
  ['新一代电机减重18%。', ['18 % growth']],
  ['出口连续9个月保持两位数增长。', ['9 个月 duration']],
])('which kind it is: %s', (text, expected) =>
  expect(figures(text).map(({ value, unit, kind }) => `${value} ${unit} ${kind}`)).toEqual(expected),
);
