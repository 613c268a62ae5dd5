import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '集体经营性收入30万元以上的渔村由12个增加到21个。',
    ['集体经营性收入门槛', '原集体经营性收入30万元以上的渔村', '集体经营性收入30万元以上的渔村'],
  ],
  ['每千人口3岁以下婴幼儿托位数4.5个。', ['婴幼儿年龄界限', '每千人口3岁以下婴幼儿托位数']],
  [
    '为60岁以上老年人每年提供2次免费洗牙，预计覆盖6万人。',
    ['老年人年龄界限', '60岁以上老年人每年免费洗牙次数', '免费洗牙覆盖人数'],
  ],
  ['全年举办各类促就业活动60场。', ['举办各类促就业活动']],
])('the line belongs to the name of those over it: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
