import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['免费体检使23万个家庭受益。', ['免费体检受益家庭']],
  ['营养餐计划惠及3万孩子。', ['营养餐计划惠及孩子']],
  ['新开公交线路6条，实施学生半价优惠，预计惠及学生8万人。', ['新开公交线路', '学生半价优惠惠及学生']],
  ['旅游业对经济增长贡献率接近12%。', ['旅游业对经济增长贡献率']],
  ['下达防汛补助1.4亿元，惠及农户3.5万户次。', ['下达防汛补助', '防汛补助惠及农户']],
  ['疏浚河道42公里，惠及农户1.3万户。', ['疏浚河道', '惠及农户']],
])('what reached them is told with them: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['修建渠道12公里，惠及6个村1800户。', ['修建渠道', '惠及村', '惠及户数']],
  ['惠及5个街道18个社区2万名居民。', ['惠及街道', '惠及社区', '惠及居民']],
  ['改造电网40公里，受益农户3200户、企业26家。', ['改造电网', '受益农户', '受益企业']],
])('one verb reaches all of a row: %s', (text, expected) => expect(labels(text)).toEqual(expected));
