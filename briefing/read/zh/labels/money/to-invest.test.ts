import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['沿街立面改造今年要投800万元。', ['沿街立面改造投资']],
  ['住在柳巷的老周最盼的是旧管网改造，“听说要投1.2亿元，年底就能通水”。', ['旧管网改造投资']],
  ['公司对外股权投资3亿元。', ['对外股权投资']],
])('what is put into something: %s', (text, expected) => expect(labels(text)).toEqual(expected));
