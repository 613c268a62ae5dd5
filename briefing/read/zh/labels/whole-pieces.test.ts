import { expect, test } from 'vitest';
import { figures, labels } from '../testing.ts';

test.each([
  [
    '病险水闸除险加固完工21座，累计完成总任务数的65%。',
    ['病险水闸除险加固完工', '病险水闸除险加固完成总任务数比例'],
  ],
  ['去年全市煤炭价格上涨2%，涨幅比上年收窄1.1个百分点。', ['全市煤炭价格涨幅', '全市煤炭价格涨幅收窄']],
  ['养老保险参保率88%，比省定目标低近3个百分点。', ['养老保险参保率', '养老保险参保率低于省定目标']],
  ['外出务工的村民减少了大约三分之一。', ['外出务工的村民减少']],
  ['具有高级职称的教师260人，比三年前增加了90人。', ['具有高级职称的教师', '具有高级职称的教师增加']],
  ['网约车每单补贴由6元降到4元。', ['原网约车每单补贴', '网约车每单补贴']],
])('nothing but whole pieces: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('ages and returns of a flood keep their whole unit', () => {
  const found = figures('全县75周岁以上老人占比8.1%；堤防防洪标准从10年一遇提升到30年一遇。');
  expect(found.map(({ raw, unit, label }) => `${raw} ${unit} ${label}`)).toEqual([
    '75周岁 岁 老人年龄界限',
    '8.1% % 75周岁以上老人占比',
    '10年一遇 年一遇 原堤防防洪标准',
    '30年一遇 年一遇 堤防防洪标准',
  ]);
});
