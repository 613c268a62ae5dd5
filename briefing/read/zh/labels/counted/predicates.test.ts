import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['滩涂可建设120万千瓦海上风电场。', ['可建设海上风电场']],
  ['园区具备50万吨冷库仓储能力。', ['冷库仓储能力']],
  ['年处理秸秆6万吨的生物质发电项目开工。', ['年处理秸秆能力']],
  ['抽调1200名医护人员驰援灾区。', ['驰援灾区的医护人员']],
  ['全县2.1万贫困人口全部脱贫，85个贫困村全部出列。', ['脱贫的贫困人口', '出列的贫困村']],
  ['上述3000万元全部用于困难群众救助。', ['用于困难群众救助的资金']],
  ['全县辖7镇8乡，共326个行政村。', ['镇数', '乡数', '行政村']],
])('what is said of a number is no name without its noun: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
