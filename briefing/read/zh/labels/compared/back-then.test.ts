import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['平均审批时间降到5天，而在四年前，这个数字还是12天。', ['平均审批时间', '四年前平均审批时间']],
  ['林木良种使用率升至82%，而三年前只有64%。', ['林木良种使用率', '三年前林木良种使用率']],
])('the same measure at another time: %s', (text, expected) => expect(labels(text)).toEqual(expected));
