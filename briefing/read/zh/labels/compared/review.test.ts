import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test('a look back at the head of a part of plans tells results; what follows it tells goals', () => {
  const text =
    '过去一年，全体员工团结奋斗，各项任务圆满完成。营业收入增长9%，新增就业400人。今年，利润总额增长6%，物价涨幅控制在2%左右。';
  expect(labels(text, true)).toEqual(['营业收入增速', '新增就业', '利润总额增长目标', '物价涨幅目标']);
});
