import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['机场航班量恢复至2019年的八成。', ['机场航班量相当于2019年']],
  [
    '渡口日均过江车辆4100辆次，约为大桥通车前的三分之二。',
    ['渡口日均过江车辆', '渡口日均过江车辆相当于大桥通车前'],
  ],
  ['外地游客人数回升到上年同期的95%。', ['外地游客人数相当于上年同期']],
])('a share of what it was: %s', (text, expected) => expect(labels(text)).toEqual(expected));
