import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['西江水位涨到27.4米，超警戒水位0.9米。', ['西江水位', '超警戒水位']],
  ['湖心站水位达到19.3米，超过历史最高水位0.2米。', ['湖心站水位', '超过历史最高水位']],
])('how far above a mark: %s', (text, expected) => expect(labels(text)).toEqual(expected));

test('what is better than a standard is told by what was measured', () =>
  expect(labels('胸痛中心平均救治时间52分钟，优于国家标准18分钟。')).toEqual([
    '胸痛中心平均救治时间',
    '胸痛中心平均救治时间优于国家标准',
  ]));
