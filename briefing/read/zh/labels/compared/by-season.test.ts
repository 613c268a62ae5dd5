import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('the same of one day says which day', () =>
  expect(labels('前10个月，地铁发送旅客3亿人次。10月1日，地铁发送旅客158万人次。')).toEqual([
    '地铁发送旅客',
    '10月1日地铁发送旅客',
  ]));

test.each([['一季度复工率不低于五成，上半年达到八成。', ['一季度复工率', '上半年复工率']]])(
  'two seasons of one measure: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);

test.each([
  [
    '今年全县签约项目80个，其中二季度集中开工项目21个，总投资36亿元。',
    ['全县签约项目', '二季度集中开工项目', '二季度集中开工项目总投资'],
  ],
  ['一季度全县新开工项目17个，总投资9亿元。', ['全县新开工项目', '全县新开工项目总投资']],
])('what is begun within a season only: %s', (text, expected) => expect(labels(text)).toEqual(expected));
