import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '走进河湾村幸福书屋，孩子们正在看书。这样的书屋，全镇已有12个，今年还要再建5个。',
    ['幸福书屋', '计划再建幸福书屋'],
  ],
  ['像这样的市级绿色工厂，去年全区新增4家，累计达到11家。', ['新增市级绿色工厂', '市级绿色工厂累计']],
  ['像这样的老旧管网更新，全区今年完成60公里。', ['完成老旧管网更新']],
])('a sentence that points back tells how many more there are: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
