import { expect, test } from 'vitest';
import { readReport } from './index.ts';

const topics = (...lines: string[]): string[][] =>
  readReport(['安澜市2031年经济运行', ...lines].join('\n\n')).keywords.map(({ name, points }) => [
    name,
    ...points.map(({ lead }) => lead.slice(0, 6)),
  ]);
const rows = [
  '规模以上工业增加值：2031年402.5亿元，2031年增速7.1%。',
  '固定资产投资：2031年651.6亿元，2031年增速11.3%。',
  '其中：工业投资：2031年249.4亿元，2031年增速8.3%。',
  '城镇新增就业：2031年28600人，2031年增速-1.2%。',
];

test('rows of a table in a text without headings are one topic, where they stand, and no row is a heading', () => {
  const told = topics(
    '经济运行总体平稳。全年地区生产总值达到1286亿元，增长5.6%，各项指标好于上年。',
    ...rows,
    '教育卫生同步发展。新建学校4所，新增学位3600个，新增床位800张，群众满意度稳步提升。',
  );
  expect(told.map(([name]) => name)[1]).toBe('主要指标');
  expect(told[1]?.slice(1)).toEqual(['规模以上工业', '固定资产投资', '其中：工业投', '城镇新增就业']);
  expect(told).toHaveLength(3);
});

test('a table alone is one topic', () => expect(topics(...rows).map(([name]) => name)).toEqual(['主要指标']));

test('two lines that begin alike are no table', () =>
  expect(topics(...rows.slice(0, 2)).flat()).not.toContain('主要指标'));
