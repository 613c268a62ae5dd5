import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '东湖隧道总投资21.5亿元，累计完成投资8.6亿元，占总投资的40%。',
    ['东湖隧道总投资', '东湖隧道完成投资', '东湖隧道完成投资占总投资比重'],
  ],
  [
    '全市水利项目总投资48亿元，年度计划投资16亿元，上半年完成9.2亿元。',
    ['全市水利项目总投资', '全市水利项目年度计划投资', '全市水利项目完成投资'],
  ],
  ['全年计划投资24亿元，前三季度完成19.6亿元。', ['计划投资', '完成投资']],
])('what was done of a planned sum: %s', (text, expected) => expect(labels(text)).toEqual(expected));
