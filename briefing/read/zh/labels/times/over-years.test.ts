import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['近五年累计分红超过30亿元。', ['近五年累计分红']],
  ['过去三年累计投资突破9亿元。', ['过去三年累计投资']],
])('what several years came to: %s', (text, expected) => expect(labels(text)).toEqual(expected));
