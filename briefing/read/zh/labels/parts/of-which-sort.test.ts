import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['新开航线6条，其中国际2条。', ['新开航线', '新开国际航线']],
  ['全市幼儿园310所，其中民办140所。', ['全市幼儿园', '民办幼儿园']],
])('some of them, by their sort: %s', (text, expected) => expect(labels(text)).toEqual(expected));
