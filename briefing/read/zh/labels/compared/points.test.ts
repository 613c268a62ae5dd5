import { expect, test } from 'vitest';
import { labels } from '../../testing.ts';

test.each([
  ['垃圾分类覆盖率达到92%，比上年提高3.5个百分点。', ['垃圾分类覆盖率', '垃圾分类覆盖率提高']],
  ['逾期贷款率1.4%，较年初压降0.2个百分点。', ['逾期贷款率', '逾期贷款率压降']],
  ['平均融资利率3.9%，下降26个基点。', ['平均融资利率', '平均融资利率下降']],
  // 占比|较上年, and no 比较.
  ['全年税收30亿元，非税占比较上年下降1.7个百分点。', ['税收', '非税占比下降']],
  ['高技术制造业占比较年初提升2.2个百分点。', ['高技术制造业占比提升']],
  // The verb is said once.
  ['甲县、乙县税收占比分别提高1.3个和0.9个百分点。', ['甲县税收占比提高', '乙县税收占比提高']],
  // A growth that slows or quickens is told as one.
  ['外贸出口增长7%，增速比上月回落1.6个百分点。', ['外贸出口增速', '外贸出口增速回落']],
])('by how much a rate moved is not told as the rate: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['工业投资增速高于全省平均3.2个百分点。', ['工业投资增速高于全省平均']],
  ['化工行业减产，拖累工业增加值增速1.6个百分点。', ['拖累工业增加值增速']],
])('what tells of a change or a distance already is left: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

test.each([
  ['煤价下降3%，运价下降2%，降幅分别收窄0.4个和0.9个百分点。', ['煤价降幅收窄', '运价降幅收窄']],
  ['农机化率由58%提高到71%，年均提高2.6个百分点。', ['农机化率年均提高']],
])('what narrowed, and over what time: %s', (text, expected) =>
  expect(labels(text).slice(-expected.length)).toEqual(expected),
);
