import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  ['茶叶总产量连续6年稳定在3万吨以上。', ['茶叶总产量连续稳定在3万吨以上', '茶叶总产量']],
  ['甘蔗产量连续五年保持在200万吨以上。', ['甘蔗产量连续保持在200万吨以上', '甘蔗产量']],
])('for how long a level held: %s', (text, expected) => expect(labels(text)).toEqual(expected));
