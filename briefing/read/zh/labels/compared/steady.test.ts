import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['茶叶总产量连续6年稳定在3万吨以上。', ['茶叶总产量连续稳定在3万吨以上', '茶叶总产量']],
  ['甘蔗产量连续五年保持在200万吨以上。', ['甘蔗产量连续保持在200万吨以上', '甘蔗产量']],
  ['公交准点率连续4年保持98%以上。', ['公交准点率连续保持98%以上', '公交准点率']],
  [
    '规模化畜禽养殖场粪污处理设施配套率连续3年保持100%。',
    ['规模化畜禽养殖场粪污处理设施配套率保持时间', '规模化畜禽养殖场粪污处理设施配套率'],
  ],
])('for how long a level held: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['县域市场增速连续两年快于城区。', ['县域市场增速连续快于城区']],
  ['沅水干流连续三年保持Ⅱ类。', ['沅水干流连续保持Ⅱ类']],
  ['出口连续9个月保持两位数增长。', ['出口连续保持两位数增长']],
])('how a thing stands: %s', (text, expected) => expect(labels(text)).toEqual(expected));
