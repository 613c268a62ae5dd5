import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['明年力争营业收入达到60亿元，研发投入强度不低于4%。', ['营业收入目标', '研发投入强度目标']],
  ['去年营业收入达到52亿元。', ['营业收入']],
])('what is striven for: %s', (text, expected) => expect(labels(text)).toEqual(expected));
