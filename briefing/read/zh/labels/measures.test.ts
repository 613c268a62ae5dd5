import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each([
  [
    '公司全年销售各类阀门42万套，其中智能阀门6.5万套，销量是上年的1.8倍。',
    ['销售各类阀门', '销售智能阀门', '智能阀门销量相当于上年'],
  ],
  [
    '全县有效商标注册量达8600件，每万户拥有310件，居全市第二。',
    ['全县有效商标注册量', '每万户有效商标注册量', '每万户有效商标注册量全市排名'],
  ],
  ['跨江大桥完成主塔施工，较合同工期提前约三个月。', ['主塔施工较合同工期提前']],
  ['在编护士中50岁以上的占了三成以上。', ['在编护士年龄界限', '50岁以上在编护士占比']],
])('a bare measure of what was counted: %s', (text, expected) => expect(labels(text)).toEqual(expected));
