import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '楼道里的电梯终于装好了，总价45万元，财政补贴15万元，李家住四楼，自己出了2.6万元。',
    ['电梯总价', '电梯财政补贴', '电梯个人出资'],
  ],
  ['巷口的车棚建成了，造价18万元，业主自己承担5万元。', ['车棚造价', '车棚业主出资']],
  ['桥梁造价3亿元。', ['桥梁造价']],
])('what a thing cost, and who paid: %s', (text, expected) => expect(labels(text)).toEqual(expected));
