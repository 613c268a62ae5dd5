import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['实际使用外资3.2亿美元左右、约合22.7亿元人民币。', ['实际使用外资', '实际使用外资（折人民币）']],
  ['人均生产总值8.5万元，按年平均汇率折算约合1.2万美元。', ['人均生产总值', '人均生产总值（折美元）']],
  ['按美元对人民币平均汇率6.8976折算，出口额12亿美元。', ['美元对人民币平均汇率', '出口额']],
  ['技术交易合同额2360万元。', ['技术交易合同额']],
])('a sum in another money is that of the one before: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
