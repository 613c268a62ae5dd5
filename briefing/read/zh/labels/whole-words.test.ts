import { expect, test } from 'vitest';
import { labels } from '../testing.ts';

test.each<[string, string[]]>([
  ['服务业增加值占地区生产总值比重上升到51%。', ['服务业增加值占地区生产总值比重']],
  ['保障性住房投资占三成，加工贸易占两成。', ['保障性住房投资占比', '加工贸易占比']],
  ['服务业快速发展，在地区生产总值中占比提高2个百分点。', ['服务业占地区生产总值比重']],
  ['粮食产量屡创新高，达到12亿斤，连续七年增产。', ['粮食产量', '粮食连续增产']],
  ['编制完成综合交通规划、绿地系统规划等8个专项规划。', ['编制完成专项规划']],
  ['完成30座水库除险加固。', ['水库除险加固']],
])('a name is not cut in the middle of a word: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);
