import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each<[string, string[]]>([
  ['全市贷款余额增长9.8%，低于11%左右的预期目标。', ['全市贷款余额增速', '全市贷款余额增长预期目标']],
  ['单位产值能耗下降3.6%，超过3%的年度目标。', ['单位产值能耗降幅', '单位产值能耗下降年度目标']],
  ['城镇登记失业率为2.9%，始终控制在4%的年度目标以内。', ['城镇登记失业率', '城镇登记失业率年度目标']],
  ['我们提前实现了降低物流成本四分之一的目标。', ['降低物流成本目标']],
  ['信贷增长目标为12%，城镇新增就业目标比去年多2万人。', ['信贷增长目标', '城镇新增就业目标增加']],
  ['管网漏损率降至9.4%，提前一年实现控制在10%以内的目标。', ['管网漏损率', '管网漏损率控制目标']],
])('a target says of what it is: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('what is made less stands behind how much', () =>
  expect(labels('本届政府压减三分之一许可事项的目标提前实现。')).toEqual(['压减许可事项目标']));
