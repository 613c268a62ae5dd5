import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['低保标准由每人每月610元提高到680元。', ['原低保标准（每人每月）', '低保标准（每人每月）']],
  ['生均公用经费补助达到每生每年900元。', ['生均公用经费补助']],
  ['城乡低保标准分别提高到每月750元、每年6600元。', ['城镇低保标准（每月）', '农村低保标准（每年）']],
  ['低保标准提高到每月680元。', ['低保标准']],
  ['退休人员养老金月人均增加96元。', ['退休人员养老金月人均增加']],
  ['孤儿生活补助标准每人每月提高40元。', ['孤儿生活补助标准每人每月提高']],
])('a standard says for whom and how long it is: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test('said once for two', () =>
  expect(labels('城乡低保平均标准分别为每人每月720元和590元。')).toEqual([
    '城镇低保平均标准（每人每月）',
    '农村低保平均标准（每人每月）',
  ]));
