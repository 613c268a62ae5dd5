import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['讲话里，“干”字出现了26次。', ['“干”字出现次数']],
  ['企业家座谈会上，“物流”被提到31次。', ['“物流”被提到次数']],
])('how often something was seen: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([['候车超过40分钟的情况出现了7次。', ['候车', '候车超过40分钟出现次数']]])(
  'told with a bound: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);
