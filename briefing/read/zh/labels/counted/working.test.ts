import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '全镇约6000人从事与茶叶有关的工作，占劳动力总数的近四成。',
    ['从事与茶叶有关工作人数', '从事与茶叶有关工作人员占劳动力总数比重'],
  ],
  ['村里有230人从事竹编生产。', ['从事竹编生产人数']],
])('what people live by: %s', (text, expected) => expect(labels(text)).toEqual(expected));
