import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  [
    '董事会拟每10股派发现金股利2元，合计派发2.4亿元，占当年净利润的41%。',
    ['每10股派发现金股利', '派发现金股利', '现金股利占净利润比重'],
  ],
  ['每10股分配现金红利1.2元，共分配8600万元。', ['每10股分配现金红利', '分配现金红利']],
])('a dividend in all: %s', (text, expected) => expect(labels(text)).toEqual(expected));
