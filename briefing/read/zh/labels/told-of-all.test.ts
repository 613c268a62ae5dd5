import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    '整治农村河道86公里，其中青田县51公里、南山区35公里。',
    ['整治农村河道', '青田县整治农村河道', '南山区整治农村河道'],
  ],
  [
    '新建污水管网210公里，其中城区130公里、乡镇80公里。',
    ['新建污水管网', '新建城区污水管网', '新建乡镇污水管网'],
  ],
])('a place among others tells what was done there: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  [
    '氮氧化物、挥发性有机物两项主要污染物分别减排1.2万吨和0.8万吨。',
    ['氮氧化物减排量', '挥发性有机物减排量'],
  ],
  ['发放助学贷款和生活补助分别为1.8亿元、6200万元。', ['发放助学贷款', '发放生活补助']],
  ['新建幼儿园和小学分别为12所、7所。', ['新建幼儿园', '新建小学']],
  ['实现营业收入和利润总额分别为12亿元、1.3亿元。', ['营业收入', '利润总额']],
])('what is done is said once for all of a list: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  [
    '铺排重大工程42项，其中产业工程28项、民生工程14项，总投资316亿元。',
    ['铺排重大工程', '产业工程', '民生工程', '铺排重大工程总投资'],
  ],
  ['乡村建设行动48项任务已完成45项。', ['乡村建设行动任务', '完成乡村建设行动任务']],
  [
    '开展常规巡察，反馈的5个方面32个问题已整改29个。',
    ['巡察反馈问题所在方面', '巡察反馈问题', '巡察反馈问题已整改'],
  ],
])('what is said of all of them names them whole: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['楼龄30年以上的住宅小区仍有近210个。', '楼龄30年以上的住宅小区'],
  ['河西片区提灌站提前20天建成。', '河西片区提灌站提前建成'],
  ['全年末等调整和竞争性退出中层干部8人。', '末等调整和竞争性退出中层干部'],
])('which of them is said before: %s', (text, expected) => expect(labels(text).at(-1)).toBe(expected));

test('in a part of plans what is to change from the beginning of the year is a goal as well', () =>
  expect(labels('谋划储备项目50个，总投资不低于90亿元，库存余额较年初下降12%。', true).slice(1)).toEqual([
    '谋划储备项目总投资目标',
    '库存余额下降目标',
  ]));
