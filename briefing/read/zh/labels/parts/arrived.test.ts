import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '年内应到位补助资金6亿元，实际到位不足5亿元，到位率81%。',
    ['应到位补助资金', '实际到位补助资金', '补助资金到位率'],
  ],
  ['应支付工程款3亿元，已支付2.4亿元。', ['应支付工程款', '已支付工程款']],
])('what was due and has come: %s', (text, expected) => expect(labels(text)).toEqual(expected));
