import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['做强木材、陶瓷两个产业，力争产值分别达到60亿元和40亿元。', ['产业', '木材产值目标', '陶瓷产值目标']],
])('the n-th sum and the n-th trade: %s', (text, expected) => expect(labels(text)).toEqual(expected));
