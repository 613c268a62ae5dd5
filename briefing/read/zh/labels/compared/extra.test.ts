import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['优良天数比例90%，多出8天好天气。', ['优良天数比例', '好天气增加']],
  ['货运专列开行80列，比上年多开12列。', ['货运专列开行', '货运专列开行增加']],
  ['重污染明显减少，比上年少了3天雾霾。', ['雾霾减少']],
])('so many days more: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['争取上级资金92亿元，同比多争取17亿元。', ['争取上级资金', '同比多争取上级资金']],
  [
    '全年争取中央预算内资金、专项债券和国债资金合计92亿元，同比多争取17亿元。',
    ['争取中央预算内资金、专项债券和国债资金合计', '同比多争取资金'],
  ],
])('so much more of it was done: %s', (text, expected) => expect(labels(text).at(-1)).toBe(expected.at(-1)));
