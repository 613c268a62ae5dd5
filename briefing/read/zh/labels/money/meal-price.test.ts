import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['食堂去年开张，一荤一素10元，70岁以上再打七折。', ['食堂一荤一素价格', '打七折年龄界限']],
  ['巷口的老店里，一碗牛肉粉只要8元。', ['一碗牛肉粉价格']],
  [
    '“暖心食堂”人气很旺。全区建成助餐点90个，一餐一荤两素只要7元。',
    ['建成助餐点', '暖心食堂一餐一荤两素价格'],
  ],
  ['村里食堂一份套餐只卖9元。', ['村里食堂一份套餐价格']],
  ['博物馆门票30元，65岁以上免费参观。', ['博物馆门票', '免费参观年龄界限']],
])('what a meal costs, and to whom it costs less: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([['食堂开了张，老人一餐只花6元。', ['食堂老人一餐价格']]])('a meal of whom: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
