import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['仅有2个站点未达标。', ['未达标站点']],
  ['全市还有15个项目未开工。', ['未开工项目']],
])('those of which it is not so: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test.each([
  ['农机购置补贴资金尚缺约600万元。', ['农机购置补贴资金缺口']],
  ['今年校舍维修款仍差220万元。', ['校舍维修款缺口']],
  ['滨河片区还有31户未签征收协议。', ['滨河片区未签征收协议户数']],
  ['滨江大道延长段尚有14户未签订合同。', ['滨江大道延长段未签订合同户数']],
  ['在建桥梁中仍有4座未合龙。', ['未合龙在建桥梁']],
  ['南环路尚有6处管线没有迁改。', ['南环路没有迁改管线']],
])('what is wanting: %s', (text, expected) => expect(labels(text)).toEqual(expected));
