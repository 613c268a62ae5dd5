import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['兑付稳岗补贴、就业补助资金1.7亿元。', ['兑付稳岗补贴、就业补助资金']],
  ['争取上级专项资金、政策性贷款、社会资本36亿元。', ['争取上级专项资金、政策性贷款、社会资本']],
  [
    '到位中央预算内投资、超长期国债、彩票公益资金52亿元，同比增加4亿元。',
    ['中央预算内投资、超长期国债、彩票公益资金', '中央预算内投资等增加'],
  ],
])('a sum of several things is named by all of them: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['建立工作台账、完善监管机制、处置群众诉求1300件。', ['处置群众诉求']],
  ['新开通至东莞、宁波等城市的货运航线6条。', ['新开通货运航线']],
  ['新开行至重庆、西安等地冷链班列5条。', ['新开行冷链班列']],
])('clauses of their own and mere examples are left out: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
