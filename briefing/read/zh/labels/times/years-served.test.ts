import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['从教二十八年的乡村教师。', ['从教时间']]])('how long at it: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
