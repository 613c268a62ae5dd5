import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['茶叶总产量连续6年稳定在3万吨以上。', ['茶叶总产量连续稳定在3万吨以上', '茶叶总产量']],
  ['职工医保参保率连续4年保持98%。', ['职工医保参保率连续保持98%', '职工医保参保率']],
  ['甘蔗产量连续五年保持在200万吨以上。', ['甘蔗产量连续保持在200万吨以上', '甘蔗产量']],
])('for how long a level held: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['县域市场增速连续两年快于城区。', ['县域市场增速连续快于城区']],
  [
    '城镇居民人均可支配收入增长5%，增速连续六年高于农村居民。',
    ['城镇居民人均可支配收入增速', '城镇居民人均可支配收入增速连续高于农村居民'],
  ],
  ['沅水干流连续三年保持Ⅱ类。', ['沅水干流连续保持Ⅱ类']],
  ['出口连续9个月保持两位数增长。', ['出口连续保持两位数增长']],
])('how a thing stands: %s', (text, expected) => expect(labels(text)).toEqual(expected));
