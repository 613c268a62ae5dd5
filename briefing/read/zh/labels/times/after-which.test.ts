import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([['12天之后，水位回落到警戒线以下。', ['水位回落到警戒线以下用时']]])(
  'after how long it came about: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);
