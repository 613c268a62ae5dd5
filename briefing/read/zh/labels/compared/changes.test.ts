import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['亏损门店由9家减到4家，减亏300万元。', ['原亏损门店', '亏损门店', '亏损门店减亏']],
  ['户均电费少了近300元。', ['户均电费减少']],
  ['库存周转天数为86天，比上年延长6天。', ['库存周转天数', '库存周转天数延长']],
  ['停车泊位新增3200个，装机新增40万千瓦。', ['停车泊位新增', '装机新增']],
  ['主要得益于汇率走强和长期借款余额减少4亿元。', ['长期借款余额减少']],
])('what was added or spared: %s', (text, expected) => expect(labels(text)).toEqual(expected));
