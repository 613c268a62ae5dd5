import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['旅客人均消费530元，较上年多花41元。', ['旅客人均消费', '旅客人均消费增加']],
  ['门诊次均费用210元，比去年少付18元。', ['门诊次均费用', '门诊次均费用减少']],
])('more than before, by its verb: %s', (text, expected) => expect(labels(text)).toEqual(expected));
