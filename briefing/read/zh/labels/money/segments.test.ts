import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['华东市场竞争加剧，实现收入12.6亿元，同比下降7.5%。', ['华东市场收入', '华东市场收入降幅']],
  ['冷链业务快速放量，实现营业收入3.3亿元。', ['冷链业务营业收入']],
])('a part of the firm, a clause before: %s', (text, expected) => expect(labels(text)).toEqual(expected));
