import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['城北山区6小时降雨180毫米。', ['城北山区降雨时长', '城北山区6小时降雨量']],
  ['24小时内降雨达90毫米。', ['降雨时长', '24小时降雨量']],
])('rain in so many hours: %s', (text, expected) => expect(labels(text)).toEqual(expected));
