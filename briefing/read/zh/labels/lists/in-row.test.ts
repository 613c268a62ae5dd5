import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['城镇新增就业：2031年28600人，比上年增长2%。', ['城镇新增就业', '城镇新增就业增速']],
  ['农村居民人均可支配收入：22318元。', ['农村居民人均可支配收入']],
  ['其中：工业投资：2031年249.4亿元，2031年增速8.3%。', ['工业投资', '工业投资增速']],
])('the name of a table’s row is the label, whole: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test('what stands before a colon and measures nothing is no name', () =>
  expect(labels('记者：今年报名38人。')).not.toContain('记者'));
