import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['新修机耕路42公里，全县累计建成560公里。', ['新修机耕路', '全县累计建成机耕路']],
  ['改造危旧房90户，全镇累计完成430户。', ['改造危旧房', '全镇累计改造危旧房']],
  ['栽植行道树1.2万株，累计栽植9万株。', ['栽植行道树', '累计栽植行道树']],
  [
    '新增充电桩300个，全区累计建成2100个，占规划总数的七成。',
    ['新增充电桩', '全区累计建成充电桩', '充电桩占规划总数比重'],
  ],
])('what was added goes on to be spoken of: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['新增绿色工厂5家，其中省级3家，总数达到22家。', '绿色工厂总数'],
  ['新认定市级示范社12家，其中县级8家，总量达68家。', '市级示范社总数'],
  ['引进博士12人，其中海外4人，总数增至90人。', '博士总数'],
])('a sum behind a part is the sum of all: %s', (text, expected) =>
  expect(labels(text).at(-1)).toBe(expected),
);
