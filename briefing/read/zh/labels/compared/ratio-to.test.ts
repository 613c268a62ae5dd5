import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['研发投入3亿元，与营业收入之比为0.06。', ['研发投入', '研发投入与营业收入之比']],
  ['城乡收入比由上年同期的2.31缩小到2.25。', ['上年同期城乡收入比', '城乡收入比']],
])('one over another: %s', (text, expected) => expect(labels(text)).toEqual(expected));
