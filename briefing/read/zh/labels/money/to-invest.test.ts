import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['沿街立面改造今年要投800万元。', ['沿街立面改造投资']],
  ['住在柳巷的老周最盼的是旧管网改造，“听说要投1.2亿元，年底就能通水”。', ['旧管网改造投资']],
  ['投资1.8亿元建设冷链物流园。', ['冷链物流园建设投资']],
  ['全县投资3400万元新建养老院2所。', ['新建养老院投资', '新建养老院']],
  ['公司对外股权投资3亿元。', ['对外股权投资']],
])('what is put into something: %s', (text, expected) => expect(labels(text)).toEqual(expected));
