import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['优良天数比例90%，多出8天好天气。', ['优良天数比例', '好天气增加']],
  ['重污染明显减少，比上年少了3天雾霾。', ['雾霾减少']],
])('so many days more: %s', (text, expected) => expect(labels(text)).toEqual(expected));
