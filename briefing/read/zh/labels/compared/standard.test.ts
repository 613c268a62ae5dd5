import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['平均抢救时间67分钟，比国家标准的90分钟快了不少。', ['平均抢救时间', '平均抢救时间国家标准']]])(
  'what is set for all: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);
