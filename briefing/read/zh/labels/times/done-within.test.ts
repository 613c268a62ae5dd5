import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['检验结果均可在20分钟以内出具。', ['检验结果出具时间']],
  ['群众来信基本能在3天内答复。', ['群众来信答复时间']],
  ['力争油茶产业产值五年内突破30亿元。', ['油茶产业产值突破30亿元期限', '油茶产业产值目标']],
])('how soon something is done: %s', (text, expected) => expect(labels(text)).toEqual(expected));
