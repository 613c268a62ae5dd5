import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['本年拟建项目尚有2亿元资金没有到位。', ['拟建项目未到位资金']],
  ['三家施工单位仍有4300万元工程款未支付。', ['施工单位', '施工单位未支付工程款']],
])('money that is wanting: %s', (text, expected) => expect(labels(text)).toEqual(expected));
