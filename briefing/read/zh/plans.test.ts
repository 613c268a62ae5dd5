import { expect, test } from 'vitest';
import { isOfPlans } from '../plans.ts';

test.each([
  ['三、2025年工作安排', [], '新建学校2所。', true],
  ['下一步打算', [], '新建学校2所。', true],
  ['一、2024年目标任务完成情况', [], '新建学校2所。', false],
  ['二、2025年重点工作', ['一、2024年工作回顾'], '新建学校2所。', true],
  ['二、2024年重点工作', ['三、2025年打算'], '新建学校2所。', false],
  ['风险与明年安排', [], '应收账款偏高。', false],
  ['风险与明年安排', [], '明年，公司将新开门店20家。', true],
])('%s', (heading, others, text, expected) =>
  expect(isOfPlans(heading, [heading, ...others], text)).toBe(expected),
);
