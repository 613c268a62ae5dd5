import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['从教二十八年的乡村教师。', ['从教时间']],
  ['在柳河边住了四十多年的老周说，水清了。', ['柳河边居住年数']],
  ['她在纺织厂干了26年，从没请过假。', ['纺织厂工作年数']],
  ['家住东街、在这里生活了30年的刘阿姨很高兴。', ['生活年数']],
  ['开了十二年修鞋铺的老马说，生意更好了。', ['经营修鞋铺时间']],
])('how long at it: %s', (text, expected) => expect(labels(text)).toEqual(expected));
