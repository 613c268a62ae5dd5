import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['完成北溪沿线32个排口的整治。', ['完成北溪沿线排口整治']],
  ['启动城区18座桥梁的加固。', ['城区桥梁加固']],
])('what is done to them: %s', (text, expected) => expect(labels(text)).toEqual(expected));
