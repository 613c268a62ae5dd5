import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['青石古镇全年接待游客80万人次，增长9%。', ['青石古镇接待游客', '青石古镇接待游客增速']],
  ['全市景区接待游客900万人次。', ['全市景区接待游客']],
])('whose visitors: %s', (text, expected) => expect(labels(text)).toEqual(expected));
