import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('goods that are named whole, and their shares', () => {
  expect(
    labels(
      '逆变器、断路器和智能充电终端分别实现收入6亿元、4亿元和2亿元，占营业收入的比重分别为50%、33%和17%。',
    ),
  ).toEqual([
    '逆变器收入',
    '断路器收入',
    '智能充电终端收入',
    '逆变器收入占营业收入比重',
    '断路器收入占营业收入比重',
    '智能充电终端收入占营业收入比重',
  ]);
});
