import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['新增瞪羚企业9家以上，新建冷链仓库2万平方米。', ['新增瞪羚企业目标', '计划新建冷链仓库']],
  ['带头过紧日子，会议费再压减6%。', ['会议费压减目标']],
  ['治理小河道80公里，农田灌溉用水效率提高到62%。', ['计划治理小河道', '农田灌溉用水效率目标']],
  ['确保二季度项目开工率超过70%。', ['项目开工率目标']],
  ['新建和改造提升梯田4万亩。', ['计划新建和改造提升梯田']],
])('in a part of plans: %s', (text, expected) => expect(labels(text, true)).toEqual(expected));

test.each([
  ['去年新建冷链仓库2万平方米。', ['新建冷链仓库']],
  ['设立总规模8亿元的种业基金。', ['种业基金规模']],
  ['总投资6亿元，占地300亩。', ['总投资', '占地']],
  ['全县还有12个村没有卫生室。', ['没有卫生室的村']],
])('what is no goal in a part of plans: %s', (text, expected) =>
  expect(labels(text, true)).toEqual(expected),
);

test.each([
  ['下半年，公司将力保全年销售收入不低于12亿元。', ['销售收入目标']],
  ['明年，区里打算新建口袋公园8个。', ['计划新建口袋公园']],
  ['今年，镇里新建口袋公园8个。', ['新建口袋公园']],
])('a sentence of plans: %s', (text, expected) => expect(labels(text)).toEqual(expected));
