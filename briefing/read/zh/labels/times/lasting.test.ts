import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['在手订单60亿元，可满足未来14个月的生产。', ['在手订单', '在手订单可满足生产时间']]])(
  'how long a stock will last: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);
