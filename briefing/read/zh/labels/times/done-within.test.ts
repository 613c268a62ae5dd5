import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['检验结果均可在20分钟以内出具。', ['检验结果出具时间']],
  ['群众来信基本能在3天内答复。', ['群众来信答复时间']],
])('how soon something is done: %s', (text, expected) => expect(labels(text)).toEqual(expected));
