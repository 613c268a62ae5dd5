import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '航运企业经营困难，全年亏损约2.3亿元，运费收入仅能覆盖燃油成本的七成。',
    ['航运企业亏损', '运费收入覆盖燃油成本比例'],
  ],
  ['屋顶光伏满足园区约四分之一的用电需求。', ['满足用电需求']],
])('what covers and what is covered: %s', (text, expected) => expect(labels(text)).toEqual(expected));
