import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['时隔12年再次承办省运会。', ['再次承办省运会间隔']],
  ['球队时隔6年重返甲级联赛。', ['重返甲级联赛间隔']],
])('how long ago it was last so: %s', (text, expected) => expect(labels(text)).toEqual(expected));
