import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['屋顶光伏改造惠及1.2万户农家。', ['屋顶光伏改造惠及农家']],
  ['“暖巢”行动已惠及3400户。', ['“暖巢”行动惠及户数']],
  ['惠及居民1.24万户。', ['惠及居民']],
])('whom a works reached: %s', (text, expected) => expect(labels(text)).toEqual(expected));
