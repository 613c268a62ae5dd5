import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '涂料收入9亿元，薄膜收入7亿元，前者增长6%，后者下降1%。',
    ['涂料收入', '薄膜收入', '涂料收入增速', '薄膜收入增速'],
  ],
  ['新增停车位5230个，超额完成230个。', ['新增停车位', '新增停车位超额完成']],
  ['两地收入比为1.9，比上年缩小0.04。', ['两地收入比', '两地收入比缩小']],
  ['茶叶总产量92万吨，仍是连续第9年稳定在90万吨以上。', ['茶叶总产量', '茶叶总产量']],
])('what is meant of what was told, and how it changed: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
