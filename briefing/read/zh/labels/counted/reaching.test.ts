import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['产品远销40多个国家和地区。', ['产品远销国家和地区']],
  ['茶叶销往17个省份。', ['茶叶销往省份']],
])('how far goods go: %s', (text, expected) => expect(labels(text)).toEqual(expected));
