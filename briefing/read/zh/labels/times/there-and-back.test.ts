import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['以前办证要跑到省城，一来一回三天。', ['以前到省城往返用时']],
  ['看病去县医院，来回要4个小时。', ['到县医院往返用时']],
  ['样衣要拿到沿海去打版，来回得10天。', ['到沿海打版往返用时']],
  ['以前把鲜鱼运到省城，路上就得走9个小时。', ['以前到省城路上用时']],
  ['去镇上赶集，单程要40分钟。', ['到镇上赶集单程用时']],
  ['如果检测中心建在园区，3天就够了。', ['检测中心建在园区后所需时间']],
])('a time there and back, or under a condition: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
