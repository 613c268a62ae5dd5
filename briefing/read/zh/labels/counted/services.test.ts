import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['超过八成的行政村实现了每天3班以上。', ['每天3班以上的行政村占比', '每天班次']],
  ['全县近七成的海岛达到每天2航次。', ['每天2航次的海岛占比', '每天班次']],
])('how often it goes: %s', (text, expected) => expect(labels(text)).toEqual(expected));
