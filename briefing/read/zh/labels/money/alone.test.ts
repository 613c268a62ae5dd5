import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['光是电费，一年就省下36万元。', ['电费']],
  ['单靠门票，景区就进账1800万元。', ['门票']],
  ['去年单是出口退税，企业就拿到320万元。', ['出口退税']],
])('one thing alone that brought so much: %s', (text, expected) => expect(labels(text)).toEqual(expected));
