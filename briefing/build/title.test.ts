import { describe, expect, test } from 'vitest';
import { capacities } from './measure.ts';
import { headline } from './title.ts';

const room = capacities['16:9'];
const shown = (lead: string, told = true): string => headline(lead, room, '稳', () => told);

describe('a lead too long to be read from the last row is told by its first clauses', () => {
  test.each([
    [
      'The city opened two parks, Long Meadow (18,700 hectares) and Low Wood (9,400 hectares), which brings green land to a sixth of it',
      'The city opened two parks',
    ],
    [
      '今年的八件民生实事已经定下：新建幼儿园12所，新增助餐点80个，加装电梯260部，改造菜市场9个，修缮社区公园31处',
      '今年的八件民生实事已经定下',
    ],
    ['Milk output rose by 4%', 'Milk output rose by 4%'],
    [
      '今年经济社会发展的主要预期目标是：地区生产总值增长6%左右，城镇新增就业8万人，居民收入与经济同步增长，粮食产量稳定在120万吨',
      '今年经济社会发展的主要预期目标',
    ],
    [
      'The targets we propose for this year are: growth of around 6 percent, 80,000 new urban jobs, and a fall of 3 percent in the energy used per unit of output',
      'The targets we propose for this year',
    ],
  ])('%s', (lead, title) => expect(shown(lead)).toBe(title));

  test('never by what only leads in, or waits for its verb', () => {
    for (const lead of [
      'Following the storms of last autumn, which cost the county 19 million crowns, the council brought its flood plan forward by a year',
      'Our shops, which bring in more than sixty per cent of the revenue of the whole group, grew their sales by 9.7 per cent to £214.9 million',
      'Some 47% of all plans for Roads, Bridges and Harbours had been written within the twenty weeks that the law allows, against 58% in the whole of the country',
      '在全球需求走弱、原料价格一再上涨的背景下，全市规模以上工业增加值仍然增长了百分之七点九，总量再上新台阶',
    ])
      expect(shown(lead)).toBe(lead);
  });

  test('only where the bullets tell the rest', () => {
    const lead =
      'The city opened two parks, which every child of the old town has been asking for since the day the works were closed';
    expect(shown(lead, false)).toBe(lead);
  });
});
