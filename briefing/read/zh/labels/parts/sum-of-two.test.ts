import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '药品占比21%，耗材占比18%，两项之和比上年减少2个百分点。',
    ['药品占比', '耗材占比', '药品、耗材合计占比下降'],
  ],
])('two taken together: %s', (text, expected) => expect(labels(text)).toEqual(expected));
